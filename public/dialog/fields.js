// The controls of the dialog: native ones, each with its label.
import { make } from './make.js';
import { say } from './say.js';

let last = 0;
const fresh = () => `embed-${(last += 1)}`;

// One of a few, all of them to be seen. Each has a data attribute; without a value, that is its own.
export function segments(legend, [key, value], choices, chosen, choose) {
  const name = fresh();
  const radio = ([choice, label]) =>
    make(
      'label',
      { class: 'segment' },
      make('input', {
        type: 'radio',
        name,
        value: choice,
        defaultChecked: choice === chosen,
        data: { [key]: value ?? choice },
        onchange: () => choose(choice),
      }),
      make('span', {}, label),
    );
  return make('fieldset', { class: 'setting' }, make('legend', {}, legend), make('div', { class: 'segments' }, ...choices.map(radio)));
}

// One of a few, in words that are too long to stand beside each other.
export function menu(label, option, choices, chosen, choose) {
  const id = fresh();
  const items = choices.map(([value, text]) => make('option', { value, defaultSelected: value === chosen }, text));
  const onchange = ({ target }) => choose(target.value);
  const select = make('select', { id, class: 'entry-field', data: { option }, onchange }, ...items);
  return make('div', { class: 'setting' }, make('label', { htmlFor: id }, label), select);
}

export function line(label, option, value, write) {
  const id = fresh();
  const oninput = ({ target }) => write(target.value);
  const field = make('input', { id, type: 'text', class: 'entry-field', value, maxLength: 120, autocomplete: 'off', dir: 'auto', data: { option }, oninput });
  return make('div', { class: 'setting' }, make('label', { htmlFor: id }, label), field);
}

// A text to copy: the button, the word that it was copied, and a way where the clipboard is closed.
export function copyable(label, spoken, name, rows) {
  const id = fresh();
  const field = make('textarea', { id, class: 'snippet', rows, readOnly: true, spellcheck: false, wrap: 'off', dir: 'ltr', data: { snippet: name } });
  field.setAttribute('aria-label', label);
  const status = make('p', { class: 'copied', role: 'status', data: { copied: name } });
  const copy = async () => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = say('embed_copied');
    } catch {
      field.focus();
      field.select();
      status.textContent = say('by_hand_text');
    }
  };
  const button = make('button', { type: 'button', class: 'button', data: { copy: name }, onclick: copy }, say('dialog_copy'));
  button.setAttribute('aria-label', spoken);
  const write = (text) => {
    button.disabled = !text;
    if (field.value === text) return;
    field.value = text;
    status.textContent = '';
  };
  return { node: make('div', { class: 'copyable' }, field, make('div', { class: 'copy-row' }, button, status)), write };
}
