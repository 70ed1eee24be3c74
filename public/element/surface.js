// The widget in the element: what the module mounts, and what it says. A frame in its place
// (frame.js) has the same members.
import { directionOf } from '../page/pack.js';
import { alive } from './engine.js';
import { failure } from './failure.js';
import { insightful } from './insight.js';
import { surveying } from './survey.js';
import { telling, weighed } from './values.js';

// `inFrame`: whether the page is that of a frame. `hear` is called with "failed" and why, "error",
// "input" or "change" and its detail.
export function surfaced(document, mount, inFrame, options, hear) {
  const element = document.createElement('div');
  element.className = `rw-root surface${inFrame ? ' is-framed' : ''}`;
  element.setAttribute('part', 'surface');
  const language = options.language || 'en';
  Object.assign(element, { lang: language, dir: directionOf(language) });

  const source = inFrame ? 'message' : 'attribute';
  let [moved, ended] = [0, false];
  const permalink = () => options.home + handle.query();
  const told = (more) => telling(handle.standings(), names, { weights: weighed(handle.weights()), ...more });
  const tell = (kind, more) => {
    cancelAnimationFrame(moved);
    moved = 0;
    if (!ended) hear(kind, told(more));
  };
  const say = {
    error: (code, message) => hear('error', { code, message }),
    // At most once a frame.
    input: () => (moved ||= requestAnimationFrame(() => tell('input'))),
    change(source) {
      if (moved) tell('input');
      tell('change', { source, permalink: permalink() });
    },
  };
  // Later: the page's listeners may call the module again.
  const untold = [];
  const settle = () => {
    while (untold.length && !ended) untold.shift()();
    if (moved) tell('input');
  };
  const report = (kind, ...texts) => {
    const one = () => say[kind](...texts);
    untold.push(one);
    queueMicrotask(() => {
      const at = untold.indexOf(one);
      if (at >= 0 && !ended) untold.splice(at, 1)[0]();
    });
  };

  let [handle, names] = [];
  try {
    handle = mount(element, options, report);
    names = handle.named();
  } catch (error) {
    throw typeof error === 'string' ? failure('bad-data', error) : failure('crashed', `${error}`);
  }
  const broken = () => hear('failed', failure('crashed', 'The widget broke; load() starts it anew.'));
  alive.add(broken);
  const survey = options.survey && surveying(options.survey, (bytes) => handle.set_survey(bytes));

  return {
    element,
    takes: (name) => name === 'weights' || name === 'picks',
    set: (name, value) => handle[`set_${name}`](value, source),
    reset: () => handle.reset(),
    told,
    settle,
    changed: (by = source) => told({ source: by, permalink: permalink() }),
    permalink,
    insight() {
      // What holds over all weightings is known then, if only as an estimate.
      survey?.now();
      const reach = (entry, weights) => !ended && handle.reach(entry, weights);
      return insightful(handle.insight(), told().ranking, weighed(handle.weights()), reach);
    },
    // What the reader set, for the next time.
    kept: () => handle.query(),
    // The module of a broken widget must not be called again.
    end(broke) {
      ended = true;
      alive.delete(broken);
      cancelAnimationFrame(moved);
      survey?.end();
      element.remove();
      if (!broke) handle.free();
    },
  };
}
