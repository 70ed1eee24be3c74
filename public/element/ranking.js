// <reweigh-ranking>: when the widget starts, what is shown until then or where it cannot start, and
// what passes between the widget and the page around it.
import { dataset } from './dataset.js';
import { start } from './engine.js';
import { failure, isCode } from './failure.js';
import { framed } from './frame.js';
import { keepFromHotkeys } from './keys.js';
import { spoken } from './language.js';
import { complaint, names, option, parameters, usable } from './options.js';
import { dress } from './sheets.js';
import { surfaced } from './surface.js';
import { languageOf, packed } from '../page/pack.js';
import { without } from '../page/query.js';
import { frozen } from './values.js';

// Not by URL: a bundler would take the folder for a file.
const HOME = import.meta.url.replace(/[^/]*$/, '');
// How the page of a frame hands over its whole address; no promise to anybody else.
const LINK = Symbol.for('reweigh.link');

const painted = () =>
  Promise.race([
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    // A page in the background paints nothing.
    new Promise((done) => setTimeout(done, 300)),
  ]);

export class Ranking extends HTMLElement {
  static observedAttributes = names;

  static {
    for (const name of names) {
      // Every element has the property `lang`, and it is the attribute.
      if (name === 'lang') continue;
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get() {
          return this.#options[name] ?? option(name).default;
        },
        set(value) {
          this.#set(name, value ?? this.getAttribute(name));
        },
      });
    }
  }

  #options = {};
  #state = 'idle';
  #started = false;
  #clicked = false;
  #ready;
  #settle;
  #told = frozen({ ranking: [] });
  #shadow;
  #slot;
  // What covers the children: the surface that the module mounts into, or a frame.
  #cover;
  // What a reader had set before the element was taken out of its page.
  #kept;
  #touched = false;
  // The link of what was told last, and whether the reader has moved something since.
  #known;
  #moving = false;
  // Faults that were reported; a widget that is mounted again finds them again.
  #reported = new Set();
  // A later turn makes everything void that an earlier one waits for.
  #turn = 0;
  #unwatch = () => {};

  constructor() {
    super();
    this.#promise();
  }

  get state() {
    return this.#state;
  }

  get ready() {
    return this.#ready;
  }

  get ranking() {
    return this.#told.ranking;
  }

  get insight() {
    return this.#state === 'ready' ? this.#cover.insight() : undefined;
  }

  get version() {
    return VERSION;
  }

  get permalink() {
    const { weights, picks } = this.#options;
    return this.#cover?.permalink() ?? this.#home + (this.#kept || parameters({ weights, picks }));
  }

  load() {
    this.#started = true;
    if (this.#isShown && (this.#state === 'idle' || this.#state === 'failed')) this.#begin();
    return this.#ready;
  }

  reset() {
    this.#kept = undefined;
    this.#touched = false;
    this.#cover?.reset({ weights: this.weights, picks: this.picks });
  }

  attributeChangedCallback(name, _before, value) {
    this.#set(name, value);
  }

  connectedCallback() {
    for (const name of names.filter((name) => Object.hasOwn(this, name))) {
      // Set before the element was defined: let it go through the property.
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (!this.#shadow) this.#build();
    if (this.#state === 'idle') this.#plan();
  }

  disconnectedCallback() {
    // Moved, or gone?
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stop();
      this.#known = undefined;
    });
  }

  adoptedCallback() {
    this.#stop();
  }

  #promise() {
    this.#ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.#ready.catch(() => {});
  }

  #build() {
    this.#shadow = this.attachShadow({ mode: 'open' });
    const probe = this.ownerDocument.createElement('i');
    probe.setAttribute('aria-hidden', 'true');
    probe.addEventListener('transitionrun', () => this.#paint());
    const slot = (this.#slot = this.ownerDocument.createElement('slot'));
    slot.addEventListener('slotchange', () => slot.classList.toggle('filled', slot.assignedElements().length > 0));
    for (const type of ['keydown', 'keypress', 'keyup']) this.#shadow.addEventListener(type, keepFromHotkeys);
    this.#shadow.append(probe, slot);
  }

  // A document without a window, as of a parser, shows nothing.
  get #isShown() {
    return this.isConnected && this.ownerDocument.defaultView;
  }

  #plan() {
    if (!this.#isShown) return;
    dress(this.#shadow);
    if (this.loading === 'eager' || this.#started) this.#begin();
    else if (this.loading === 'click') this.#offer();
    else {
      const near = (seen) => seen.some(({ isIntersecting }) => isIntersecting) && this.load();
      const observer = new IntersectionObserver(near, { rootMargin: '600px' });
      observer.observe(this);
      this.#unwatch = () => observer.disconnect();
    }
  }

  #offer() {
    const button = this.ownerDocument.createElement('button');
    button.className = 'start';
    button.setAttribute('part', 'button');
    const language = languageOf(spoken(this));
    Object.assign(button, { textContent: OFFERS[language].start, lang: language });
    button.addEventListener('click', () => {
      this.#clicked = true;
      this.load();
    });
    this.#shadow.append(button);
    this.#unwatch = () => button.remove();
  }

  async #begin() {
    if (this.#state === 'failed') this.#promise();
    this.#unwatch();
    this.#state = 'loading';
    this.#started = true;
    const turn = ++this.#turn;
    try {
      const { src } = this.#options;
      const reading = src ? dataset(src) : undefined;
      // A policy that refuses the module counts more than what it made of the dataset.
      reading?.catch(() => {});
      const { mount, style } = await start();
      const data = await reading;
      const language = spoken(this);
      // Without its language it speaks English.
      const words = await packed(language).then(({ pack }) => pack, () => '');
      if (turn !== this.#turn) return;
      dress(this.#shadow, style);
      this.#mount(mount, data, words && language, words);
      await painted();
      if (turn === this.#turn) this.#show();
    } catch (error) {
      if (turn !== this.#turn) return;
      if (error.code === 'csp-blocked' && this.fallback === 'iframe') this.#frameInstead(error);
      else this.#fail(error);
    }
  }

  // What links begin with. The hosted page knows its own dataset only.
  get #home() {
    const { src } = this.#options;
    return src ? `${HOME}embed/?src=${encodeURIComponent(src)}&` : `${HOME}?`;
  }

  #mount(mount, data, language, words) {
    const link = this[LINK];
    const options = { ...this.#options, home: this.#home, data: data?.bytes, survey: data?.survey, kept: this.#kept, link, language, words };
    this.#covered(surfaced(this.ownerDocument, mount, link !== undefined, options, this.#hearing()));
    this.#told = this.#cover.told();
  }

  // It is laid out and drawn before it shows.
  #covered(cover) {
    this.#cover = cover;
    cover.element.classList.add('cover', 'waiting');
    this.#paint();
    this.#shadow.append(cover.element);
  }

  // Where the page names no scheme, the system's counts.
  #paint() {
    if (!this.#cover) return;
    const open = getComputedStyle(this).colorScheme === 'normal' ? 'light dark' : 'inherit';
    this.#cover.element.style.colorScheme = this.theme === 'auto' ? open : this.theme;
  }

  #show() {
    const { element } = this.#cover;
    element.classList.remove('waiting');
    this.#slot.classList.add('covered');
    this.#state = 'ready';
    // The button that had the focus is gone.
    const { activeElement, body } = this.ownerDocument;
    if (this.#clicked && activeElement === body) element.querySelector('button:not([hidden])')?.focus({ preventScroll: true });
    this.#clicked = false;
    this.#settle.resolve(this);
    this.#emit('ready', { version: VERSION });
    // What was set together with what let it begin anew, or was not complete then, is told now.
    const link = this.#cover?.changed && this.#cover.permalink();
    if (link && this.#known && link !== this.#known) this.#hear('change', this.#cover.changed(this.#moving ? 'user' : undefined));
    else this.#known = link;
  }

  // What a cover says, as long as it is the one that counts.
  #hearing() {
    const turn = this.#turn;
    return (kind, detail) => turn === this.#turn && this.#hear(kind, detail);
  }

  #hear(kind, detail) {
    if (kind === 'ready') return this.#show();
    if (kind === 'failed') return this.#fail(detail);
    if (kind === 'error') {
      if (this.#reported.has(detail.message)) return;
      this.#reported.add(detail.message);
    } else {
      this.#told = frozen(detail);
      this.#moving = kind === 'input';
      if (kind === 'change') this.#known = detail.permalink;
      this.#touched ||= kind === 'input' || detail.source === 'user';
    }
    this.#emit(kind, detail);
  }

  #emit(kind, detail) {
    this.dispatchEvent(new CustomEvent(`reweigh-${kind}`, { bubbles: true, composed: true, detail: frozen(detail) }));
  }

  #set(name, value) {
    const usual = value === null || value === option(name).default;
    const used = usual ? undefined : usable(name, value);
    if (!usual && used === undefined) {
      const message = complaint(name, value);
      // Later, so that a page's listeners are there.
      setTimeout(() => this.#emit('error', { code: 'bad-attribute', message }));
    }
    const same = this.#options[name] === used;
    this.#options[name] = used;
    // The same weights or picks, set again, undo what the reader did.
    if (name === 'weights' || name === 'picks') this.#reauthor(name, used ?? '');
    else if (!same) this.#change(name);
  }

  // What the reader had set, or was told.
  #forget() {
    this.#kept = undefined;
    this.#known = undefined;
    this.#touched = false;
  }

  #reauthor(name, value) {
    this.#kept &&= without(this.#kept, option(name).frame) || undefined;
    for (const message of this.#reported) if (message.startsWith(`${name}=`)) this.#reported.delete(message);
    this.#cover?.set(name, value);
    this.#moving = false;
  }

  #change(name) {
    if (name === 'theme') this.#paint();
    if (this.#cover?.takes(name)) this.#cover.set(name, this[name]);
    else if (this.#state === 'idle') {
      if (name === 'src') this.#forget();
      this.#unwatch();
      if (this.#shadow) this.#plan();
    } else if (['src', 'controls', 'explain', 'lang'].includes(name)) {
      this.#stop();
      // Weights of another dataset.
      if (name === 'src') this.#forget();
      if (this.#isShown) this.#begin();
    }
  }

  // The children again, and nothing left of what covered them.
  #uncover(broke) {
    // What is set, and not told yet.
    if (!broke) this.#cover?.settle?.();
    this.#turn++;
    this.#unwatch();
    if (this.#touched && !broke) this.#kept = this.#cover?.kept() ?? this.#kept;
    this.#cover?.end(broke);
    this.#cover = undefined;
    this.#slot?.classList.remove('covered');
  }

  #stop() {
    this.#uncover();
    // What waits for `ready` goes on waiting, for the next time.
    if (this.#state === 'ready' || this.#state === 'failed') this.#promise();
    this.#state = 'idle';
  }

  #fail(error) {
    this.#uncover(error.code === 'crashed');
    if (this.#state === 'ready') this.#promise();
    this.#state = 'failed';
    this.#settle.reject(error);
    this.#emit('error', { code: isCode(error.code) ? error.code : 'load-failed', message: error.message });
  }

  #frameInstead(why) {
    this.#emit('error', { code: why.code, message: why.message });
    // A frame knows nothing of the page around it.
    const lang = spoken(this);
    this.#covered(framed(this.ownerDocument, HOME, parameters({ ...this.#options, lang }), lang, this.#hearing()));
  }
}
