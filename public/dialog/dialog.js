// The dialog for authors: options, a live preview, and the snippets that follow from them. It is loaded
// when the page's button is pressed; it knows no more of the widget than any host does.
import '../reweigh.js';
import { dress } from './dress.js';
import { copyable, line, menu, segments } from './fields.js';
import { make } from './make.js';
import { inAddress, preview } from './preview.js';
import { element, iframe, resize } from './snippet.js';
import { stage } from './stage.js';
import { ways } from './ways.js';

const HOME = new URL('./', import.meta.url);
const STYLE = new URL(FILES.dialogStyle, import.meta.url).href;

// What an author chose stays for the next time.
const chosen = { theme: 'auto', controls: 'full', loading: 'visible', fallback: 'iframe', column: 'wide' };

export async function open(opener) {
  await dress(STYLE);
  if (document.querySelector('dialog[data-dialog]')) return;
  const dialog = build();
  dialog.addEventListener('close', () => {
    dialog.remove();
    // Not every browser focuses a button that is clicked, and so knows where to go back to.
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function build() {
  chosen.title ??= `Ranking: ${document.querySelector('h1').textContent.trim()}`;
  const set = { ...inAddress(location.search), ranking: [] };

  const snippets = {
    element: copyable('the HTML of the element', 'element', 9),
    iframe: copyable('the HTML of the frame', 'iframe', 4),
    resize: copyable('the lines that resize the frame', 'resize', 6),
  };
  snippets.resize.write(resize(HOME.href));

  const fault = make('p', { class: 'notice', role: 'status', hidden: true, data: { fault: '' } });
  const complain = (text) => {
    fault.hidden = false;
    fault.textContent = text;
  };
  const hear = (now) => {
    Object.assign(set, now);
    show();
  };
  const show = () => {
    const { theme, controls, loading, fallback, column, title } = chosen;
    const { weights, picks, ranking } = set;
    const options = { weights, picks, theme, controls, loading, fallback };
    const now = { home: HOME.href, options, column, title, ranking };
    snippets.element.write(ranking.length ? element(now) : '');
    snippets.iframe.write(ranking.length ? iframe(now) : '');
    live.show(chosen);
  };
  const choose = (name) => (value) => {
    chosen[name] = value;
    show();
  };

  const width = segments('Column', ['width'], [['wide', 'Wide'], ['narrow', '320 px']], chosen.column, choose('column'));
  const live = stage(preview(set, hear, complain), width, fault);
  const options = make(
    'section',
    { class: 'options' },
    make('button', { type: 'button', class: 'link-button to-preview', onclick: live.visit }, 'Go to the preview'),
    segments('Theme', ['option', 'theme'], [['auto', 'Like the page'], ['light', 'Light'], ['dark', 'Dark']], chosen.theme, choose('theme')),
    segments('Controls', ['option', 'controls'], [['full', 'All'], ['compact', 'Folded'], ['none', 'None']], chosen.controls, choose('controls')),
    line('Title of table and frame', 'title', chosen.title, choose('title')),
    make(
      'div',
      { class: 'pair' },
      menu('Starts', 'loading', [['visible', 'near the screen'], ['eager', 'with the page'], ['click', 'when a reader asks']], chosen.loading, choose('loading')),
      menu('If a policy refuses it', 'fallback', [['iframe', 'show a frame'], ['content', 'show the table']], chosen.fallback, choose('fallback')),
    ),
  );
  options.querySelector('input:checked').autofocus = true;

  const heading = make('h2', { id: 'embed-heading' }, 'Embed this ranking');
  const close = make('button', { type: 'button', class: 'button', data: { action: 'close' }, onclick: () => dialog.close() }, 'Close');
  const dialog = make(
    'dialog',
    { class: 'embed', data: { dialog: 'embed' } },
    make('header', { class: 'embed-head' }, heading, close),
    make('div', { class: 'embed-body' }, make('div', { class: 'embed-side' }, options, ...ways(HOME.origin, snippets)), live.node),
  );
  dialog.setAttribute('aria-labelledby', heading.id);
  show();
  return dialog;
}
