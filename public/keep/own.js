// Presets of the reader's own: saved, renamed, put in order, deleted and brought back, exported and imported.
import { make } from '../dialog/make.js';
import { download, fresh, press, said, section } from './parts.js';

// A file of presets is small; what is larger is not read at all.
const MOST = 1 << 20;

const STANDING = {
  kept: '',
  fleeting:
    'This browser has no room left, or keeps nothing for this page: your presets last until the page is closed. Export them as a file to keep them.',
  newer: 'A newer version of this page saved your presets. They are left as they are. Reload the page to get that version.',
  stuck: 'What is kept here cannot be read, and there is no room to put it aside. It is left as it is; download it before you clear it.',
};

// What of a link sets something.
const setting = (query) => query.split('&').filter((pair) => /^(?:amp;)?[wpqtmxv]=/.test(pair)).join('&');

export function own(module, page) {
  const { node: status, say } = said();
  const warning = make('p', { class: 'keep-warn', role: 'status', hidden: true, data: { standing: '' } });
  const list = make('ol', { class: 'own-list' });
  const empty = make('p', { class: 'keep-none' }, 'Nothing saved yet.');
  const aside = make('div', { class: 'keep-warn', hidden: true, data: { aside: '' } });
  const offer = make('div', { class: 'keep-offer', hidden: true, data: { offer: '' } });
  const offered = module.link_name(page.arrived);

  // Does something, says what became of it, and shows what there is now.
  const act = (change, done, focus) => {
    try {
      const answer = change();
      say(typeof done === 'function' ? done(answer) : done);
      show(focus);
      return true;
    } catch (sentence) {
      say(String(sentence));
      show(focus);
      return false;
    }
  };

  const field = make('input', { id: fresh(), type: 'text', class: 'keep-field', maxLength: 40, autocomplete: 'off', data: { own: 'name' } });
  const save = (event) => {
    event?.preventDefault();
    const name = field.value;
    if (act(() => module.own_save(name, page.query()), `“${name.trim()}” saved.`)) field.value = '';
  };
  const form = make(
    'form',
    { class: 'keep-line', onsubmit: save },
    make('label', { htmlFor: field.id }, 'Name'),
    field,
    make('button', { type: 'submit', class: 'button', data: { keep: 'save' } }, 'Save what is set now'),
  );

  const remove = (preset) => {
    let place;
    const undo = press('Undo', 'undo-delete', () => {
      act(() => module.own_restore(place, preset.name, preset.set), `“${preset.name}” is back.`, [preset.name, 'apply']);
    });
    const gone = act(
      () => {
        place = module.own_remove(preset.name);
      },
      `“${preset.name}” deleted. `,
    );
    if (!gone) return;
    status.append(undo);
    undo.focus();
  };
  const rename = (preset, row) => {
    const to = make('input', { type: 'text', class: 'keep-field', maxLength: 40, value: preset.name, autocomplete: 'off' });
    to.setAttribute('aria-label', `New name of ${preset.name}`);
    const done = (event) => {
      event.preventDefault();
      const name = to.value;
      act(() => module.own_rename(preset.name, name), `“${preset.name}” is now “${name.trim()}”.`, [name.trim(), 'rename']);
    };
    const cancel = press('Cancel', 'cancel', () => show([preset.name, 'rename']));
    row.replaceChildren(
      make('form', { class: 'keep-line', onsubmit: done }, to, make('button', { type: 'submit', class: 'button', data: { keep: 'renamed' } }, 'Rename'), cancel),
    );
    to.focus();
    to.select();
  };
  const item = (preset, at, all) => {
    const { name, set, leads, fault } = preset;
    const button = (label, action, onclick, spoken, disabled = false) => {
      const node = press(label, action, onclick);
      node.setAttribute('aria-label', spoken);
      node.disabled = disabled;
      return node;
    };
    const shift = (up) => () => act(() => module.own_shift(name, up), '', [name, up ? 'up' : 'down']);
    const apply = () => {
      if (page.follow(set)) say(`“${name}” applied. Undo brings back what was set.`);
      else say(`“${name}” cannot be applied: its setting cannot be read.`);
    };
    const row = make('li', { class: 'own-row', data: { own: name } });
    row.append(
      make('div', { class: 'own-what' }, make('strong', {}, name), make('span', { class: 'along-use' }, fault ?? leads)),
      make(
        'div',
        { class: 'own-does' },
        button('Apply', 'apply', apply, `Apply ${name}`, Boolean(fault)),
        button('↑', 'up', shift(true), `Move ${name} up`, at === 0),
        button('↓', 'down', shift(false), `Move ${name} down`, at === all.length - 1),
        button('Rename', 'rename', () => rename(preset, row), `Rename ${name}`),
        button('Delete', 'delete', () => remove(preset), `Delete ${name}`),
      ),
    );
    return row;
  };

  function show(focus) {
    const now = JSON.parse(module.own_list());
    list.replaceChildren(...now.presets.map(item));
    list.hidden = now.presets.length === 0;
    empty.hidden = !list.hidden;
    warning.textContent = STANDING[now.standing];
    warning.hidden = now.standing === 'kept';
    aside.hidden = now.aside.length === 0;
    aside.replaceChildren();
    if (!aside.hidden) {
      const take = () => download('reweigh-presets-unreadable.txt', [now.aside.join('\n\n')], 'text/plain;charset=utf-8');
      const forget = () => act(() => module.own_forget(), 'What could not be read is deleted.');
      aside.append(
        make('p', {}, 'Some presets that were kept here could not be read. They are put aside as they were, not overwritten.'),
        press('Download them', 'aside', take),
        now.standing === 'stuck' ? '' : press('Delete them', 'forget', forget),
      );
    }
    offer.hidden = !offered || now.presets.some(({ name }) => name === offered);
    // A button that had the focus is made anew; where it can do nothing, its fellow has it.
    if (focus) {
      const [name, action] = focus;
      const row = [...list.children].find(({ dataset }) => dataset.own === name);
      const button = row?.querySelector(`[data-keep="${action}"]`);
      (button?.disabled ? row.querySelector('[data-keep="apply"]') : button)?.focus();
    }
  }

  offer.append(
    make('p', {}, `The link that you followed calls its weights “${offered}”.`),
    press(`Save “${offered}”`, 'save-offer', () => {
      act(() => module.own_save(offered, setting(page.arrived)), `“${offered}” saved.`, [offered, 'apply']);
    }),
  );

  const read = async ({ target }) => {
    const [file] = target.files;
    target.value = '';
    if (!file) return;
    if (file.size > MOST) {
      say('Nothing was imported. It is larger than any file of presets.');
      return;
    }
    let text;
    try {
      text = await file.text();
    } catch {
      say('Nothing was imported. The file could not be read from the disk.');
      return;
    }
    act(() => module.own_import(text), (done) => done);
  };
  const file = make('input', { type: 'file', class: 'unseen', id: fresh(), accept: '.json,application/json', data: { own: 'file' }, onchange: read });
  const files = make(
    'div',
    { class: 'keep-line' },
    press('Export as a file', 'export', () => {
      download('reweigh-presets.json', [module.own_file()], 'application/json');
      say('Saved as reweigh-presets.json.');
    }),
    make('label', { class: 'button as-button', htmlFor: file.id }, 'Import a file…', file),
  );

  // Another tab may change them at any time.
  const heard = ({ key }) => {
    if ((key === null || key.startsWith('reweigh-presets')) && !list.querySelector('form')) show();
  };
  addEventListener('storage', heard);
  show();
  const node = section('own', 'Your presets', 'Kept in this browser, for this page alone.', warning, aside, offer, form, empty, list, status, files);
  return { node, close: () => removeEventListener('storage', heard) };
}
