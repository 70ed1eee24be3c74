// The live preview: the element as any page would hold it. What is set in it becomes the author's.
import { make } from './make.js';
import { say } from './say.js';

// What a link says of weights and picks.
function inLink(link) {
  const query = new URL(link).searchParams;
  return { weights: query.get('w') ?? '', picks: query.get('p') ?? '' };
}

// The weights and picks that the page has now: it wrote them into its address.
export function inAddress(search) {
  const query = new URLSearchParams(search.replaceAll('&amp;', '&'));
  if (query.has('v') && Number(query.get('v')) !== 1) return { weights: '', picks: '' };
  return { weights: query.get('w') ?? '', picks: query.get('p') ?? '' };
}

// `hear` is called with weights, picks and ranking, whenever they are others.
export function preview({ weights, picks }, hear, complain) {
  const waiting = make('p', { class: 'waiting-preview' }, say('embed_preview_waits'));
  const widget = make('reweigh-ranking', { loading: 'eager', weights, picks }, waiting);
  const read = (link, ranking) => {
    const set = inLink(link);
    hear({ ...set, ranking });
    return set;
  };
  widget.addEventListener('reweigh-ready', () => read(widget.permalink, widget.ranking));
  widget.addEventListener('reweigh-change', ({ detail }) => {
    const set = read(detail.permalink, detail.ranking);
    // What the author set is where readers start: nothing has moved for them.
    if (detail.source === 'user') Object.assign(widget, set);
  });
  widget.addEventListener('reweigh-error', ({ detail }) => {
    // The page has told of a damaged address already.
    if (widget.state !== 'failed') return;
    waiting.remove();
    complain(say('embed_preview_failed', { why: detail.message }));
  });
  return widget;
}
