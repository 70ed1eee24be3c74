// What stands in the page before the module arrives is what the module would make, so it takes that over, part by part,
// and is told what a reader has done before.

const root = document.getElementById('reweigh');
const places = (widget) => [...widget.querySelectorAll('.later')].filter((place) => !place.parentElement.closest('.later'));
const isWaiting = (control) => !root.classList.contains('is-live') || control.closest('.is-still');

// What was done where nothing answered yet.
const pressed = new Set();
const touched = new Map();
const stateOf = ({ localName, open, value, checked }) => (localName === 'details' ? { open } : { value, checked });
const note = (control) => isWaiting(control) && touched.set(control, stateOf(control));
root.addEventListener('click', ({ target }) => {
  const control = target.closest('button, a[data-profile]');
  if (control && isWaiting(control)) pressed.add(control);
}, true);
for (const type of ['input', 'toggle']) root.addEventListener(type, ({ target }) => note(target), true);

// Whether it was set before this script was read.
function isTouched(control) {
  if (/^(?:checkbox|radio)$/.test(control.type)) return control.checked !== control.defaultChecked;
  return control.value !== (control.defaultValue ?? control.querySelector('[selected]')?.value ?? control.value);
}

const tell = (control, type) => control.dispatchEvent(new Event(type, { bubbles: true }));

// Tells those that answer now what was done to them.
function told() {
  for (const [control, state] of touched) {
    if (isWaiting(control)) continue;
    touched.delete(control);
    Object.assign(control, state);
    if (control.localName === 'details') continue;
    tell(control, 'input');
    // A hand that still holds it will say when it is done.
    if (!control.matches(':active')) tell(control, 'change');
  }
  for (const control of pressed) {
    if (isWaiting(control)) continue;
    pressed.delete(control);
    control.click();
  }
}

// The picture that a canvas has in the next frame at the earliest.
function keepPicture(picture, place) {
  const frame = place.querySelector('.radar-frame');
  if (!frame || !picture) return;
  frame.prepend(picture);
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

// What was true of other weights than those that are set.
const outdate = () => {
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
  [...still.querySelectorAll('input, select')].filter(isTouched).forEach(note);
  for (const node of root.querySelectorAll('noscript, .computing')) node.remove();
  const isOther = document.documentElement.matches('.has-link, .has-words');
  const waiting = places(still).filter((place) => place.firstElementChild);
  const picture = still.querySelector('.radar-canvases');
  mount(!isOther);
  for (const place of waiting) if (place.ariaBusy === 'true') wait(place, picture);
  if (isOther) outdate();
  root.addEventListener('input', outdate, { capture: true });
  root.classList.add('is-live');
  told();
  if (still.contains(document.activeElement)) tell(document.activeElement, 'focusin');
}
