// What stands in the page before the module arrives is what the module would make, so it takes that over, part by part,
// and is told what a reader has done before.

const root = document.getElementById('reweigh');
const places = (widget) => [...widget.querySelectorAll('.later')].filter((place) => !place.parentElement.closest('.later'));
const isWaiting = (control) => !root.classList.contains('is-live') || control.closest('.is-still');

// What was done where nothing answered yet.
const pressed = new Map();
const touched = new Map();
const stateOf = ({ localName, open, value, checked }) => (localName === 'details' ? { open } : { value, checked });
const identity = ({ dataset }) => JSON.stringify(dataset);
root.addEventListener('click', ({ target }) => {
  const control = target.closest('button, a[data-profile]');
  if (!control || !isWaiting(control)) return;
  // The last press counts last.
  pressed.delete(control);
  pressed.set(control, identity(control));
}, true);

// Whether a reader has set it otherwise than it was written; what opens does not tell how it was.
function isTouched(control) {
  if (control.localName === 'details') return true;
  if (/^(?:checkbox|radio)$/.test(control.type)) return control.checked !== control.defaultChecked;
  return control.value !== (control.defaultValue ?? control.querySelector('[selected]')?.value ?? control.value);
}

function note(control) {
  if (!isWaiting(control)) return;
  if (isTouched(control)) touched.set(control, stateOf(control));
  else touched.delete(control);
}
for (const type of ['input', 'toggle']) root.addEventListener(type, ({ target }) => note(target), true);

const tell = (control, type) => control.dispatchEvent(new Event(type, { bubbles: true }));

// Tells those that answer now what was done to them.
function told() {
  for (const [control, state] of touched) {
    if (isWaiting(control)) continue;
    touched.delete(control);
    for (const [name, value] of Object.entries(state)) if (control[name] !== value) control[name] = value;
    if (control.localName === 'details') continue;
    tell(control, 'input');
    // The hand that still holds it, or types in it, says when it is done.
    const isTyped = control === document.activeElement && /^(?:number|text|search)$/.test(control.type);
    if (!isTyped && !control.matches(':active')) tell(control, 'change');
  }
  for (const [control, was] of pressed) {
    if (isWaiting(control)) continue;
    pressed.delete(control);
    // It may be another entry's by now.
    if (identity(control) === was) control.click();
  }
}

// The picture that a canvas has in the next frame at the earliest.
function keepPicture(picture, place) {
  const canvases = place.querySelector('.radar-canvases');
  if (!canvases || !picture) return;
  picture.className = 'rw radar-canvas';
  canvases.prepend(picture);
  requestAnimationFrame(() => requestAnimationFrame(() => picture.remove()));
}

// What stands in a place is not the module's until that has it.
function wait(place, picture) {
  place.classList.add('is-still');
  new MutationObserver((_, observer) => {
    if (place.ariaBusy !== 'false') return;
    observer.disconnect();
    place.classList.remove('is-still', 'is-stale');
    keepPicture(picture, place);
    told();
  }).observe(place, { attributes: true, attributeFilter: ['aria-busy'] });
}

// What was true of other weights than those that are set. What is set in a place that waits has changed nothing yet.
const outdate = ({ target } = {}) => {
  if (target?.closest('.is-still')) return;
  const lent = root.querySelectorAll('.is-still');
  // Nothing is left to outdate, whatever moves from here on.
  if (lent.length === 0) return root.removeEventListener('input', outdate, { capture: true });
  for (const place of lent) place.classList.toggle('is-stale', !place.closest('.controls'));
  // Presets can be pressed all the same; none of them is what is set.
  for (const set of root.querySelectorAll('.is-still [aria-pressed="true"]')) set.ariaPressed = 'false';
  root.querySelector('.is-still .preset-why')?.replaceChildren();
};

// The module takes over the widget that stands there.
export function takeOver(mount) {
  const still = root.querySelector('.widget');
  // A debug build has none.
  if (!still) return mount(false);
  still.querySelectorAll('input, select, details').forEach(note);
  for (const node of root.querySelectorAll('noscript, .computing')) node.remove();
  const isOther = document.documentElement.matches('.has-link, .has-words');
  const waiting = places(still).filter((place) => place.firstElementChild);
  const picture = still.querySelector('.radar-canvas');
  mount(!isOther);
  for (const place of waiting) if (place.ariaBusy === 'true') wait(place, picture);
  if (isOther) outdate();
  root.addEventListener('input', outdate, { capture: true });
  root.classList.add('is-live');
  told();
  if (still.contains(document.activeElement)) tell(document.activeElement, 'focusin');
}
