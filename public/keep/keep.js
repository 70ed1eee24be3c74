// Keep and share: one place for what a reader takes away. It is loaded when its button is pressed, or when
// the address is a group's.
import { dress } from '../dialog/dress.js';
import { make } from '../dialog/make.js';
import { say, speak } from '../dialog/say.js';
import { along } from './along.js';
import { core } from './core.js';
import { group } from './group.js';
import { own } from './own.js';
import { press, section } from './parts.js';
import { share } from './share.js';

const STYLE = new URL(FILES.keepStyle, import.meta.url).href;

// The parameters of the address, as they stand in it, without a group's.
const without = (query) => query.split('&').filter((pair) => pair && !/^(?:amp;)?gn?(?:=|$)/.test(pair)).join('&');

export async function open(opener, page, query = '') {
  const [module] = await Promise.all([core(page.words.pack), dress(STYLE), speak(page.words)]);
  if (document.querySelector('dialog[data-dialog]')) return;
  const dialog = build(module, page, query);
  dialog.addEventListener('close', () => {
    dialog.remove();
    // The page no longer shows the group, so its links should not lead there.
    if (query) {
      const rest = without(location.search.slice(1));
      try {
        history.replaceState(null, '', `${location.pathname}${rest && `?${rest}`}${location.hash}`);
      } catch { /* refused: the page works without */ }
    }
    // Not every browser focuses a button that is clicked, and so knows where to go back to.
    opener?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  if (query) dialog.querySelector('[data-part="group"]').scrollIntoView();
}

function build(module, page, query) {
  const heading = make('h2', { id: 'keep-heading' }, say('sheet_title'));
  const close = make('button', { type: 'button', class: 'button', data: { action: 'close' }, onclick: () => dialog.close() }, say('dialog_close'));
  const print = () => {
    dialog.close();
    window.print();
  };
  const paper = section('print', say('sheet_print_title'), say('sheet_print_what'), press(say('sheet_print'), 'print', print));
  const presets = own(module, page);
  const dialog = make(
    'dialog',
    { class: 'sheet kept', data: { dialog: 'keep' } },
    make('header', { class: 'sheet-head' }, heading, close),
    make('div', { class: 'keep-body' }, presets.node, share(module, page), group(module, query), along(module, page), paper),
  );
  dialog.addEventListener('close', presets.close);
  dialog.setAttribute('aria-labelledby', heading.id);
  return dialog;
}
