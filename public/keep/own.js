// Presets of the reader's own: saved, renamed, put in order, deleted and brought back, exported and imported.
import { make } from '../dialog/make.js';
import { say } from '../dialog/say.js';
import { download, fresh, given, press, said, section } from './parts.js';

// A file of presets is small; what is larger is not read at all.
const MOST = 1 << 20;

const STANDING = {
  kept: () => '',
  fleeting: () => say('sheet_own_fleeting'),
  newer: () => say('sheet_own_newer'),
  stuck: () => say('sheet_own_stuck'),
};

// What of a link sets something.
const setting = (query) => query.split('&').filter((pair) => /^(?:amp;)?[wpqtmxv]=/.test(pair)).join('&');

export function own(module, page) {
  const { node: status, tell } = said();
  const warning = make('p', { class: 'keep-warn', role: 'status', hidden: true, data: { standing: '' } });
  const list = make('ol', { class: 'own-list' });
  const empty = make('p', { class: 'keep-none' }, say('sheet_own_none'));
  const aside = make('div', { class: 'keep-warn', hidden: true, data: { aside: '' } });
  const offer = make('div', { class: 'keep-offer', hidden: true, data: { offer: '' } });
  const offered = module.link_name(page.arrived);

  // Does something, says what became of it, and shows what there is now.
  const act = (change, done, focus) => {
    try {
      const answer = change();
      tell(typeof done === 'function' ? done(answer) : done);
      show(focus);
      return true;
    } catch (sentence) {
      tell(String(sentence));
      show(focus);
      return false;
    }
  };

  const field = make('input', { id: fresh(), type: 'text', class: 'keep-field', maxLength: 40, autocomplete: 'off', dir: 'auto', data: { own: 'name' } });
  const save = (event) => {
    event?.preventDefault();
    const name = field.value;
    if (act(() => module.own_save(name, page.query()), say('sheet_own_saved', { name: name.trim() }))) field.value = '';
  };
  const form = make(
    'form',
    { class: 'keep-line', onsubmit: save },
    make('label', { htmlFor: field.id }, say('sheet_own_name')),
    field,
    make('button', { type: 'submit', class: 'button', data: { keep: 'save' } }, say('sheet_own_save')),
  );

  const remove = (preset) => {
    let place;
    const { name, set } = preset;
    const undo = press(say('sheet_own_undo'), 'undo-delete', () => {
      act(() => module.own_restore(place, name, set), say('sheet_own_back', { name }), [name, 'apply']);
    });
    const gone = act(
      () => {
        place = module.own_remove(name);
      },
      `${say('sheet_own_deleted', { name })} `,
    );
    if (!gone) return;
    status.append(undo);
    undo.focus();
  };
  const rename = (preset, row) => {
    const to = make('input', { type: 'text', class: 'keep-field', maxLength: 40, value: preset.name, autocomplete: 'off', dir: 'auto' });
    to.setAttribute('aria-label', say('sheet_own_new_name', { name: preset.name }));
    const done = (event) => {
      event.preventDefault();
      const old = preset.name;
      const name = to.value.trim();
      act(() => module.own_rename(old, to.value), say('sheet_own_renamed', { old, name }), [name, 'rename']);
    };
    const cancel = press(say('sheet_own_cancel'), 'cancel', () => show([preset.name, 'rename']));
    row.replaceChildren(
      make('form', { class: 'keep-line', onsubmit: done }, to, make('button', { type: 'submit', class: 'button', data: { keep: 'renamed' } }, say('sheet_own_rename')), cancel),
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
      if (page.follow(set)) tell(say('sheet_own_applied', { name }));
      else tell(say('sheet_own_unapplied', { name }));
    };
    const row = make('li', { class: 'own-row', data: { own: name } });
    row.append(
      make('div', { class: 'own-what' }, make('strong', {}, given(name)), make('span', { class: 'along-use' }, fault ?? leads)),
      make(
        'div',
        { class: 'own-does' },
        button(say('sheet_own_apply'), 'apply', apply, say('sheet_own_apply_it', { name }), Boolean(fault)),
        button('↑', 'up', shift(true), say('sheet_own_up', { name }), at === 0),
        button('↓', 'down', shift(false), say('sheet_own_down', { name }), at === all.length - 1),
        button(say('sheet_own_rename'), 'rename', () => rename(preset, row), say('sheet_own_rename_it', { name })),
        button(say('sheet_own_delete'), 'delete', () => remove(preset), say('sheet_own_delete_it', { name })),
      ),
    );
    return row;
  };

  function show(focus) {
    const now = JSON.parse(module.own_list());
    list.replaceChildren(...now.presets.map(item));
    list.hidden = now.presets.length === 0;
    empty.hidden = !list.hidden;
    warning.textContent = STANDING[now.standing]();
    warning.hidden = now.standing === 'kept';
    aside.hidden = now.aside.length === 0;
    aside.replaceChildren();
    if (!aside.hidden) {
      const take = () => download('reweigh-presets-unreadable.txt', [now.aside.join('\n\n')], 'text/plain;charset=utf-8');
      const forget = () => act(() => module.own_forget(), say('sheet_own_aside_deleted'));
      aside.append(
        make('p', {}, say('sheet_own_aside')),
        press(say('sheet_own_aside_download'), 'aside', take),
        now.standing === 'stuck' ? '' : press(say('sheet_own_aside_delete'), 'forget', forget),
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
    make('p', {}, say('sheet_own_offer', { name: offered })),
    press(say('sheet_own_offer_save', { name: offered }), 'save-offer', () => {
      act(() => module.own_save(offered, setting(page.arrived)), say('sheet_own_saved', { name: offered }), [offered, 'apply']);
    }),
  );

  const read = async ({ target }) => {
    const [file] = target.files;
    target.value = '';
    if (!file) return;
    if (file.size > MOST) {
      tell(say('sheet_own_file_large'));
      return;
    }
    let text;
    try {
      text = await file.text();
    } catch {
      tell(say('sheet_own_file_unread'));
      return;
    }
    act(() => module.own_import(text), (done) => done);
  };
  const file = make('input', { type: 'file', class: 'unseen', id: fresh(), accept: '.json,application/json', data: { own: 'file' }, onchange: read });
  const files = make(
    'div',
    { class: 'keep-line' },
    press(say('sheet_own_export'), 'export', () => {
      const name = 'reweigh-presets.json';
      download(name, [module.own_file()], 'application/json');
      tell(say('sheet_own_exported', { file: name }));
    }),
    make('label', { class: 'button as-button', htmlFor: file.id }, say('sheet_own_import'), file),
  );

  // Another tab may change them at any time.
  const heard = ({ key }) => {
    if ((key === null || key.startsWith('reweigh-presets')) && !list.querySelector('form')) show();
  };
  addEventListener('storage', heard);
  show();
  const node = section('own', say('sheet_own_title'), say('sheet_own_what'), warning, aside, offer, form, empty, list, status, files);
  return { node, close: () => removeEventListener('storage', heard) };
}
