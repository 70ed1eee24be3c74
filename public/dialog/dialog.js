// The dialog for authors: options, a live preview, and the snippets that follow from them. It is loaded
// when the page's button is pressed; it knows no more of the widget than any host does.
import '../reweigh.js';
import { dress } from './dress.js';
import { copyable, line, menu, segments } from './fields.js';
import { make } from './make.js';
import { inAddress, preview } from './preview.js';
import { say, speak } from './say.js';
import { element, iframe, resize } from './snippet.js';
import { stage } from './stage.js';
import { ways } from './ways.js';

const HOME = new URL('./', import.meta.url);
const STYLE = new URL(FILES.dialogStyle, import.meta.url).href;

// What an author chose stays for the next time.
const chosen = { theme: 'auto', controls: 'full', loading: 'visible', fallback: 'iframe', column: 'wide' };

export async function open(opener, page) {
  await Promise.all([dress(STYLE), speak(page.words)]);
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
  chosen.title ??= say('embed_ranking_of', { title: document.querySelector('h1').textContent.trim() });
  const set = { ...inAddress(location.search), ranking: [] };

  const snippets = {
    element: copyable(say('embed_element_code'), say('embed_element_copy'), 'element', 9),
    iframe: copyable(say('embed_frame_code'), say('embed_frame_copy'), 'iframe', 4),
    resize: copyable(say('embed_resize_code'), say('embed_resize_copy'), 'resize', 6),
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

  const columns = [['wide', say('embed_column_wide')], ['narrow', say('embed_column_narrow')]];
  const themes = [['auto', say('embed_theme_auto')], ['light', say('embed_theme_light')], ['dark', say('embed_theme_dark')]];
  const controls = [['full', say('embed_controls_all')], ['compact', say('embed_controls_folded')], ['none', say('embed_controls_none')]];
  const starts = [['visible', say('embed_starts_near')], ['eager', say('embed_starts_at_once')], ['click', say('embed_starts_asked')]];
  const fallbacks = [['iframe', say('embed_refused_frame')], ['content', say('embed_refused_table')]];

  const width = segments(say('embed_column'), ['width'], columns, chosen.column, choose('column'));
  const live = stage(preview(set, hear, complain), width, fault);
  const options = make(
    'section',
    { class: 'options' },
    make('button', { type: 'button', class: 'link-button to-preview', onclick: live.visit }, say('embed_to_preview')),
    segments(say('embed_theme'), ['option', 'theme'], themes, chosen.theme, choose('theme')),
    segments(say('embed_controls'), ['option', 'controls'], controls, chosen.controls, choose('controls')),
    line(say('embed_name'), 'title', chosen.title, choose('title')),
    make(
      'div',
      { class: 'pair' },
      menu(say('embed_starts'), 'loading', starts, chosen.loading, choose('loading')),
      menu(say('embed_refused'), 'fallback', fallbacks, chosen.fallback, choose('fallback')),
    ),
  );
  options.querySelector('input:checked').autofocus = true;

  const heading = make('h2', { id: 'embed-heading' }, say('embed_title'));
  const close = make('button', { type: 'button', class: 'button', data: { action: 'close' }, onclick: () => dialog.close() }, say('dialog_close'));
  const dialog = make(
    'dialog',
    { class: 'sheet embed', data: { dialog: 'embed' } },
    make('header', { class: 'sheet-head' }, heading, close),
    make('div', { class: 'embed-body' }, make('div', { class: 'embed-side' }, options, ...ways(HOME.origin, snippets)), live.node),
  );
  dialog.setAttribute('aria-labelledby', heading.id);
  show();
  return dialog;
}
