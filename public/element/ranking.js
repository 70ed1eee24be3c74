// <reweigh-ranking>: when the widget starts, what is shown until then or where it cannot start, and
// what passes between the widget and the page around it.
import { dataset } from './dataset.js';
import { alive, start } from './engine.js';
import { failure, isCode } from './failure.js';
import { framed } from './frame.js';
import { complaint, messaged, names, option, parameters, usable } from './options.js';
import { dress } from './sheets.js';

// Not by URL: a bundler would take the folder for a file.
const HOME = import.meta.url.replace(/[^/]*$/, '');
// How the page of a frame hands over its whole address; no promise to anybody else.
const LINK = Symbol.for('reweigh.link');

function frozen(value) {
  if (typeof value === 'object' && value) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

// A flat list, cut into groups of so many.
const groups = (list, size) => Array.from({ length: list.length / size }, (_, at) => list.slice(at * size, (at + 1) * size));

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
  #ranking = frozen([]);
  #shadow;
  #slot;
  // What covers the children: the surface that the module mounts into, or a frame.
  #surface;
  #handle;
  #frame;
  // The link to what the frame shows, as far as it said so.
  #told;
  // What a reader had set before the element was taken out of its page.
  #kept;
  #touched = false;
  // Faults that were reported; a widget that is mounted again finds them again.
  #reported = new Set();
  // A later turn makes everything void that an earlier one waits for.
  #turn = 0;
  #unwatch = () => {};
  #moved = 0;
  #broken = () => this.#fail(failure('crashed', 'The widget broke; load() starts it anew.'));

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
    return this.#ranking;
  }

  get version() {
    return VERSION;
  }

  get permalink() {
    const { weights, picks } = this.#options;
    const query = this.#handle?.query() ?? (this.#kept || parameters({ weights, picks }));
    return this.#told ?? this.#home + query;
  }

  load() {
    this.#started = true;
    if (this.#isShown && (this.#state === 'idle' || this.#state === 'failed')) this.#begin();
    return this.#ready;
  }

  reset() {
    this.#kept = undefined;
    this.#touched = false;
    this.#handle?.reset();
    this.#frame?.set({ weights: this.weights, picks: this.picks });
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
    queueMicrotask(() => this.isConnected || this.#stop());
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
    button.textContent = 'Set your own weights';
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
      if (turn !== this.#turn) return;
      dress(this.#shadow, style);
      this.#mount(mount, data);
      await painted();
      if (turn === this.#turn) this.#show(this.#surface);
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

  #mount(mount, data) {
    const surface = (this.#surface = this.ownerDocument.createElement('div'));
    surface.className = `rw-root surface cover waiting${this[LINK] === undefined ? '' : ' is-framed'}`;
    surface.setAttribute('part', 'surface');
    // The widget's own words are English.
    Object.assign(surface, { lang: 'en', dir: 'ltr' });
    this.#shadow.append(surface);
    this.#paint();
    const options = { ...this.#options, home: this.#home, data, kept: this.#kept, link: this[LINK] };
    const hear = (...report) => queueMicrotask(() => this.#hear(surface, ...report));
    try {
      this.#handle = mount(surface, options, hear);
    } catch (error) {
      throw typeof error === 'string' ? failure('bad-data', error) : failure('crashed', `${error}`);
    }
    alive.add(this.#broken);
    this.#rank();
  }

  // Where the page names no scheme, the system's counts.
  #paint() {
    const cover = this.#surface ?? this.#frame?.frame;
    if (!cover) return;
    const open = getComputedStyle(this).colorScheme === 'normal' ? 'light dark' : 'inherit';
    cover.style.colorScheme = this.theme === 'auto' ? open : this.theme;
  }

  #show(cover) {
    cover.classList.remove('waiting');
    this.#slot.classList.add('covered');
    this.#state = 'ready';
    // The button that had the focus is gone.
    const { activeElement, body } = this.ownerDocument;
    if (this.#clicked && activeElement === body) cover.querySelector('button:not([hidden])')?.focus({ preventScroll: true });
    this.#clicked = false;
    this.#settle.resolve(this);
    this.#emit('ready', { version: VERSION });
  }

  #hear(surface, kind, ...texts) {
    if (surface !== this.#surface || !this.#handle) return;
    if (kind === 'error') {
      const [code, message] = texts;
      if (!this.#reported.has(message)) this.#emit('error', { code, message });
      this.#reported.add(message);
    } else if (kind === 'input') this.#moved ||= requestAnimationFrame(() => this.#tell('input'));
    else {
      if (this.#moved) this.#tell('input');
      const [source] = texts;
      this.#touched ||= source === 'user';
      this.#tell('change', { source, permalink: this.permalink });
    }
  }

  #tell(kind, more) {
    cancelAnimationFrame(this.#moved);
    this.#moved = 0;
    if (!this.#handle) return;
    this.#rank();
    const weights = Object.fromEntries(groups(this.#handle.weights(), 2));
    this.#emit(kind, { weights, ranking: this.#ranking, ...more });
  }

  #rank() {
    const entry = ([id, name, rank, score]) => ({ id, name, rank, score });
    this.#ranking = frozen(groups(this.#handle.ranking(), 4).map(entry));
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

  #reauthor(name, value) {
    const source = this[LINK] === undefined ? 'attribute' : 'message';
    const kept = new URLSearchParams(this.#kept);
    kept.delete(option(name).frame);
    this.#kept = `${kept}`;
    for (const message of this.#reported) if (message.startsWith(`${name}=`)) this.#reported.delete(message);
    if (name === 'weights') this.#handle?.set_weights(value, source);
    else this.#handle?.set_picks(value, source);
    this.#frame?.set({ [name]: value });
  }

  #change(name) {
    if (name === 'theme') this.#paint();
    if (this.#frame && messaged(name)) this.#frame.set({ [name]: this[name] });
    else if (this.#state === 'idle') {
      this.#unwatch();
      if (this.#shadow) this.#plan();
    } else if (['src', 'controls', 'explain'].includes(name)) {
      this.#stop();
      if (this.#isShown) this.#begin();
    }
  }

  // The children again, and nothing left of what covered them but the handle.
  #uncover() {
    const handle = this.#handle;
    if (handle && this.#touched) this.#kept = handle.query();
    this.#turn++;
    this.#unwatch();
    alive.delete(this.#broken);
    cancelAnimationFrame(this.#moved);
    this.#moved = 0;
    this.#surface?.remove();
    this.#frame?.end();
    this.#handle = this.#surface = this.#frame = this.#told = undefined;
    this.#slot?.classList.remove('covered');
    return handle;
  }

  #stop() {
    this.#uncover()?.free();
    // What waits for `ready` goes on waiting, for the next time.
    if (this.#state === 'ready' || this.#state === 'failed') this.#promise();
    this.#state = 'idle';
  }

  #fail(error) {
    // The module of a broken widget must not be called again.
    const broke = error.code === 'crashed';
    if (broke) this.#touched = false;
    const handle = this.#uncover();
    if (!broke) handle?.free();
    if (this.#state === 'ready') this.#promise();
    this.#state = 'failed';
    this.#settle.reject(error);
    this.#emit('error', { code: isCode(error.code) ? error.code : 'load-failed', message: error.message });
  }

  #frameInstead(why) {
    this.#emit('error', { code: why.code, message: why.message });
    const turn = this.#turn;
    this.#frame = framed(this.ownerDocument, HOME, parameters(this.#options), (kind, detail) => {
      if (turn !== this.#turn) return;
      if (kind === 'ready') this.#show(this.#frame.frame);
      else if (kind === 'failed') this.#fail(detail);
      else {
        if (kind === 'change') {
          this.#ranking = frozen(detail.ranking);
          this.#told = detail.permalink;
        }
        this.#emit(kind, detail);
      }
    });
    this.#frame.frame.className = 'cover waiting';
    this.#paint();
    this.#shadow.append(this.#frame.frame);
  }
}

// A slider's arrows and a field's digits are not the page's hotkeys; Tab, Escape and chords are.
function keepFromHotkeys(event) {
  const chord = event.ctrlKey || event.metaKey || event.altKey;
  if (!chord && !/^(Tab|Escape|F\d+)$/.test(event.key)) event.stopPropagation();
}
