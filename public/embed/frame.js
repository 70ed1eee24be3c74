// The page of a frame: it turns the parameters of its address and the messages of the page around it
// into options of the element, and the element's events into messages.
import '../reweigh.js';
import { known } from '../element/language.js';
import { option, names, usable } from '../element/options.js';
import { languageOf } from '../page/pack.js';
import { without } from '../page/query.js';
import { clamped, isOurs, isText, MAX_TEXT, message } from '../element/messages.js';

const MAX_GROWTHS = 8;

const page = window.parent === window ? undefined : window.parent;
const query = new URLSearchParams(location.search.replaceAll('&amp;', '&'));
const token = new URLSearchParams(location.hash.slice(1)).get('t')?.match(/^[\w-]{22}$/)?.[0];
// Known from the first valid message on; a sandboxed page's cannot be named.
let origin;

const post = (type, fields) =>
  page?.postMessage(message(token, type, fields), origin && origin !== 'null' ? origin : '*');

const main = document.querySelector('main');
const still = main.querySelector('.still');
const showStill = () => document.documentElement.classList.add('shows-still');
// What stands in the page is English.
const asked = query.get('lang');
const isLanguage = usable('lang', asked);
const lang = known(isLanguage ? [asked] : navigator.languages);
const isEnglish = languageOf(lang) === 'en';
if (isEnglish && !['w', 'p', 'n', 'v', 'src', 'controls', 'explain'].some((name) => query.has(name))) showStill();
if (/^(?:light|dark)$/.test(query.get('theme'))) still.dataset.theme = query.get('theme');
const LINK = Symbol.for('reweigh.link');
const widget = document.createElement('reweigh-ranking');
// What the address says of weights, picks and their name is a link's, with a link's notices.
// It outlives other controls.
widget[LINK] = location.search.slice(1);
widget.loading = 'eager';
for (const name of names) {
  const value = option(name).frame && query.get(option(name).frame);
  if (typeof value !== 'string' || name === 'weights' || name === 'picks') continue;
  if (name !== 'lang') widget[name] = value;
}
// What the address says is judged by the element.
if (asked) widget.setAttribute('lang', asked);
if (!isLanguage) widget.setAttribute('lang', lang);
widget.append(...main.childNodes);

const noticed = { 'bad-data': 'bad-data', crashed: 'crashed', 'load-failed': 'no-wasm', 'wasm-unavailable': 'no-wasm', 'csp-blocked': 'no-wasm' };

function notice(code, text) {
  const kind = noticed[code];
  if (!kind) return;
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.dataset.notice = kind;
  main.querySelector(`[data-notice="${kind}"]`)?.remove();
  main.prepend(notice);
  // After it is in the page, so that screen readers say it.
  notice.textContent = text;
}

widget.addEventListener('reweigh-ready', ({ detail }) => {
  post('ready', { version: detail.version, height: height() });
  // At once: browsers draw nothing, and so observe nothing, in a frame that is out of sight.
  tell();
  observer.observe(main);
});
widget.addEventListener('reweigh-error', ({ detail }) => {
  notice(detail.code, detail.message);
  post('error', { ...detail, message: detail.message.slice(0, MAX_TEXT) });
  // What stands in its place is seen, and has a height, too.
  if (widget.state === 'failed') {
    showStill();
    observer.observe(main);
  }
});
widget.addEventListener('reweigh-change', ({ detail }) => {
  if (helloed) post('change', detail);
});

let helloed = false;

// The height follows the content. Where it grows again and again at the same width, the page around
// makes it do so, and would for ever.
const content = () => Math.ceil(main.getBoundingClientRect().height);
const height = () => clamped(content());
const last = { width: 0, height: 0 };
let [growths, told] = [0, false];
let frame = 0;

// While the page around gives the frame the height that it is told, a scrollbar would only come between two heights, make
// the lines shorter, and so the content higher. Where it does not, what has no room is scrolled to.
const LATE = 500;
let late = 0;
const isFollowed = () => page !== undefined && innerHeight >= content();
const mark = () => document.documentElement.classList.toggle('is-followed', isFollowed());
function judge() {
  clearTimeout(late);
  if (isFollowed()) mark();
  else late = setTimeout(mark, LATE);
}
addEventListener('resize', judge);

function tell() {
  frame = 0;
  judge();
  const now = { width: main.clientWidth, height: height() };
  if (now.width !== last.width) growths = 0;
  else if (now.height > last.height) growths += 1;
  if (now.height === last.height) return Object.assign(last, now);
  if (growths <= MAX_GROWTHS) {
    post('height', { px: now.height });
    told = false;
  } else if (!told) {
    told = true;
    post('error', { code: 'load-failed', message: `The height grew ${MAX_GROWTHS} times at the same width; it is reported no more.` });
  }
  Object.assign(last, now);
}
const observer = new ResizeObserver(() => (frame ||= requestAnimationFrame(tell)));
// What the reader unfolds is no loop, nor is what the page around sets.
const noLoop = () => (growths = 0);
for (const type of ['pointerdown', 'keydown', 'input', 'click']) addEventListener(type, noLoop, { passive: true });

const settable = names.filter((name) => option(name).message);

addEventListener('message', ({ source, origin: from, data }) => {
  if (!page || source !== page || !token || (origin !== undefined && from !== origin) || !isOurs(data, token)) return;
  if (data.type === 'hello') {
    origin = from;
    helloed = true;
  } else if (data.type === 'set') {
    const given = settable.filter((name) => Object.hasOwn(data, name));
    if (!given.every((name) => isText(data[name]))) return;
    origin = from;
    noLoop();
    for (const name of given) {
      // It counts instead of what the address says; so does what that called its own weights.
      if (name === 'weights') widget[LINK] = without(widget[LINK], 'w', 'n', 'v');
      if (name === 'picks') widget[LINK] = without(widget[LINK], 'p');
      widget[name] = data[name];
    }
  }
});

main.append(widget);
