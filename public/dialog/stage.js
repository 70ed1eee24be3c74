// Where the preview stands: what is said of it, how wide it is, and the way to every control of it.
import { make } from './make.js';
import { say } from './say.js';

export function stage(widget, width, fault) {
  let settings;
  const hint = make('p');
  const all = make('input', { type: 'checkbox', data: { sliders: '' }, onchange: () => show(settings) });
  const more = make('label', { class: 'show-all' }, all, make('span', {}, say('embed_preview_all')));
  const sheet = make('div', { class: 'sheet' }, widget);
  const place = make('div', { class: 'stage', tabIndex: 0, role: 'region' }, sheet);
  place.setAttribute('aria-label', say('embed_preview'));

  const show = (now) => {
    settings = now;
    const { theme, controls, column } = now;
    more.hidden = controls === 'full';
    const full = controls === 'full' || all.checked;
    Object.assign(widget, { theme, controls: full ? 'full' : controls });
    sheet.dataset.column = column;
    hint.textContent = full ? say('embed_preview_live') : say('embed_preview_as_seen');
  };
  const visit = () => {
    place.focus({ preventScroll: true });
    node.scrollIntoView();
  };
  const node = make(
    'section',
    { class: 'embed-preview' },
    make('div', { class: 'preview-head' }, make('h3', {}, say('embed_preview')), width),
    make('div', { class: 'preview-words' }, hint, more),
    fault,
    place,
  );
  return { node, show, visit };
}
