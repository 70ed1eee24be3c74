// The frame that shows the widget where the page's policy refuses WebAssembly. It is sandboxed, so
// that its origin is "null", and knows itself by a token. It has the members of a surface.
import { languageOf } from '../page/pack.js';
import { failure, isCode } from './failure.js';
import { clamped, isChange, isOurs, isText, message } from './messages.js';
import { messaged } from './options.js';
import { watchPolicy } from './policy.js';
import { frozen } from './values.js';

const PATIENCE = 20_000;

function newToken() {
  const bytes = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(17)));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').slice(0, 22);
}

// `hear` is called with "ready", "failed" and why, "error" and its detail, or "change" and its detail.
export function framed(document, home, query, lang, hear) {
  const token = newToken();
  const frame = document.createElement('iframe');
  frame.title = OFFERS[languageOf(lang)].frame;
  frame.setAttribute('part', 'surface');
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  // Chromium warns of a feature that it does not have.
  frame.setAttribute('allow', `clipboard-write${'share' in navigator ? '; web-share' : ''}`);
  frame.src = `${home}embed/?${query}#t=${token}`;
  // To any origin: a sandboxed frame's cannot be named.
  const post = (type, fields) => frame.contentWindow?.postMessage(message(token, type, fields), '*');

  const fail = (code, message) => hear('failed', failure(code, message));
  const patience = setTimeout(() => fail('load-failed', 'The frame does not answer.'), PATIENCE);
  const unwatch = watchPolicy(/^(frame|child)-src/, () => fail('csp-blocked', "The page's policy refuses the frame, too: frame-src."));
  let arrived = false;
  // What was set since its address was written: it heard nothing while it loaded, and it loads anew when it is moved.
  const given = {};
  const give = (fields) => {
    Object.assign(given, fields);
    post('set', fields);
  };
  // What it shows, as far as it has said so.
  let told = { ranking: [] };
  const arrive = () => {
    arrived = true;
    clearTimeout(patience);
    unwatch();
  };
  const receive = {
    ready({ version, height }) {
      if (arrived || !isText(version)) return;
      arrive();
      resize(height);
      hear('ready');
    },
    height: ({ px }) => resize(px),
    error({ code, message }) {
      if (!isCode(code) || !isText(message)) return;
      // What is wrong with a value is no failure, nor is a height that is reported no more.
      if (code === 'crashed' || !(arrived || code === 'bad-link' || code === 'bad-attribute')) fail(code, message);
      else hear('error', { code, message });
    },
    change({ weights, ranking, source, permalink }) {
      const detail = { weights, ranking, source, permalink };
      if (!isChange(detail)) return;
      told = detail;
      hear('change', detail);
    },
  };
  const resize = (height) => {
    if (Number.isInteger(height)) frame.style.height = `${clamped(height)}px`;
  };
  const listen = ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== 'null' || !isOurs(data, token)) return;
    if (Object.hasOwn(receive, data.type)) receive[data.type](data);
  };
  addEventListener('message', listen);
  frame.addEventListener('load', () => {
    post('hello');
    if (Object.keys(given).length) post('set', given);
  });
  return {
    element: frame,
    takes: messaged,
    set: (name, value) => give({ [name]: value }),
    reset: give,
    told: () => frozen(told),
    permalink: () => told.permalink,
    // A frame tells no insight.
    insight() {},
    kept: () => undefined,
    end() {
      removeEventListener('message', listen);
      arrive();
      frame.remove();
    },
  };
}
