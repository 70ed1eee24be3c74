// Starts the page with the module that ahead.js has begun, as soon as the ranking has been read: what stands below it may
// still be on its way. Where that cannot be, the ranking that is already in the page stays, and says so. A release holds
// this script in the page itself.
import { say } from './say.js';
import { takeOver } from './still.js';

const root = document.documentElement;
const named = (name) => document.querySelector(`meta[name="reweigh-${name}"]`).content;
const load = (name) => import(new URL(named(name), document.baseURI));
let said = {};

const read = new Promise((done) => (document.readyState === 'loading' ? addEventListener('DOMContentLoaded', done) : done()));

// What the page was opened with.
const arrived = location.search.slice(1);

try {
  const [{ page, prepare, page_query: query, page_follow: follow }, words] = await Promise.all([
    window.reweighBegun,
    root.classList.contains('has-words') && Promise.all([load('speak'), read]).then(([{ speak }]) => speak(root)),
  ]);
  said = words?.said ?? said;
  // The second part reads what such a link narrows down by, and languages.
  if (words || /[?&;][qtmx]=/.test(location.search)) await new Promise(prepare);
  takeOver((asWritten) => page(words?.pack ?? '', asWritten));
  // What nobody needs before the page answers.
  const style = document.createElement('link');
  Object.assign(style, { rel: 'stylesheet', href: named('style') });
  const styled = new Promise((done) => Object.assign(style, { onload: done, onerror: done }));
  document.head.append(style);
  read.then(() => load('script')).then(({ begin }) => begin({ query, follow, arrived, words, styled }), console.warn);
} catch (error) {
  console.warn(error);
  say('no-wasm', said['no-wasm'] ?? 'The sliders could not be started in this browser. This is the ranking with equal weights. Reload the page to try again.');
}
// From here on nothing is being computed for the link that was followed, and no language is waited for.
root.classList.remove('has-link', 'has-words');

// A fault inside the module stops it for good; the page says so instead of going silent.
addEventListener('error', ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError && !document.querySelector('[data-notice="crashed"]')) {
    say('crashed', said.crashed ?? 'Something broke, and the sliders no longer answer. Reload the page: its address keeps your weights.');
  }
});
