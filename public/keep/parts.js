// What the sections of the sheet are made of.
import { make } from '../dialog/make.js';
import { say } from '../dialog/say.js';

let last = 0;
export const fresh = () => `keep-${(last += 1)}`;

// A section with its name, a sentence, and what is in it.
export function section(name, title, sentence, ...children) {
  const heading = make('h3', { id: fresh() }, title);
  const node = make('section', { class: 'keep-part', data: { part: name } }, heading, make('p', { class: 'keep-say' }, sentence), ...children);
  node.setAttribute('aria-labelledby', heading.id);
  return node;
}

export function press(label, action, onclick, extra = '') {
  return make('button', { type: 'button', class: `button ${extra}`.trim(), data: { keep: action }, onclick }, label);
}

// A text that is not ours has a direction of its own.
export const given = (text) => make('bdi', { dir: 'auto' }, text);

// One line that says what became of a press.
export function said() {
  const node = make('p', { class: 'keep-said', role: 'status' });
  return {
    node,
    tell: (text) => {
      node.textContent = text;
    },
  };
}

// A text that the clipboard refused, to be copied by hand.
export function byHand() {
  const field = make('textarea', { class: 'keep-hand', rows: 4, readOnly: true, hidden: true, spellcheck: false, dir: 'auto' });
  field.setAttribute('aria-label', say('by_hand_field'));
  const hide = () => {
    field.hidden = true;
  };
  const show = (text) => {
    field.hidden = false;
    field.value = text;
    field.focus();
    field.select();
  };
  return { field, hide, show };
}

export function download(name, parts, type) {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = make('a', { href: address, download: name });
  // Firefox follows only what is in the page.
  (document.querySelector('dialog[data-dialog="keep"]') ?? document.body).append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
