// What stands in the page before the module arrives gives way to what the module makes, and nobody sees it: the
// two look the same. What a reader has done to the first is done to the second.

const root = document.getElementById('reweigh');
const IDENTITY = /^(?:data-(?!still)|type$|name$|href$|aria-label$)/;
const CONTROLS = 'input, select, details';
const places = (widget) => [...widget.querySelectorAll('.later')].filter((place) => !place.parentElement.closest('.later'));

// What was pressed where nothing answered yet.
const pressed = [];
root.addEventListener('click', ({ target }) => {
  const control = target.closest('button, a[data-profile]');
  if (control && (!root.classList.contains('is-live') || control.closest('.is-still'))) pressed.push(control);
}, true);

// While a hand holds a slider, it stays in that hand.
let held = false;
for (const [type, holds] of [['pointerdown', true], ['pointerup', false], ['pointercancel', false]]) {
  addEventListener(type, ({ target }) => (held = holds && root.contains(target)), true);
}

// Waits until no hand holds anything, and what it did has been told.
export async function free() {
  while (held) await new Promise((done) => addEventListener(held ? 'pointerup' : 'click', () => setTimeout(done), { once: true }));
}

const selector = ({ localName, attributes }) => {
  const known = [...attributes].filter(({ name }) => IDENTITY.test(name));
  return localName + known.map(({ name, value }) => `[${name}=${JSON.stringify(value)}]`).join('');
};

const isSwitch = ({ type }) => /^(?:checkbox|radio)$/.test(type);

// Whether a reader has set it otherwise; what opens does not tell how it was. To look for the twin of each would take
// longer than all the rest.
function isTouched(control) {
  if (control.localName === 'details') return true;
  if (isSwitch(control)) return control.checked !== control.defaultChecked;
  return control.value !== (control.defaultValue ?? control.querySelector('[selected]')?.value ?? control.value);
}

// Does to `to` what was done to `from`; `focused` had the focus before.
function carry(from, to, focused) {
  const twin = (control) => to.querySelector(selector(control));
  const tell = (control, ...types) => types.forEach((type) => control.dispatchEvent(new Event(type, { bubbles: true })));
  const controls = from.flatMap((node) => [...(node.matches?.(CONTROLS) ? [node] : []), ...(node.querySelectorAll?.(CONTROLS) ?? [])]);
  for (const control of controls.filter(isTouched)) {
    const other = twin(control);
    if (!other) continue;
    if (control.localName === 'details') other.open = control.open;
    else if (isSwitch(control)) other.click();
    else {
      other.value = control.value;
      tell(other, 'input', 'change');
    }
  }
  const within = (control) => from.some((node) => node.contains(control));
  for (const control of pressed.filter(within)) twin(control)?.click();
  if (focused && within(focused)) twin(focused)?.focus({ preventScroll: true });
}

// The picture that a canvas has in the next frame at the earliest.
function keepPicture(still, place) {
  const [picture, frame] = [still.find((node) => node.querySelector?.('.radar-canvases')), place.querySelector('.radar-frame')];
  if (!picture || !frame) return;
  const kept = picture.querySelector('.radar-canvases');
  frame.prepend(kept);
  requestAnimationFrame(() => requestAnimationFrame(() => kept.remove()));
}

// Shows a part of the first until the second has it.
function lend(place, parts) {
  place.classList.add('is-still');
  place.append(...parts);
  new MutationObserver((_, observer) => {
    if (place.ariaBusy !== 'false') return;
    observer.disconnect();
    const focused = document.activeElement;
    place.classList.remove('is-still', 'is-stale');
    carry(parts, place, focused);
    keepPicture(parts, place);
    for (const part of parts) part.remove();
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

export function takeOver(mount) {
  const before = [...root.childNodes];
  const still = root.querySelector('.widget');
  const focused = document.activeElement;
  mount();
  const live = root.lastElementChild;
  if (still) {
    const parts = places(still).map((place) => [...place.childNodes]);
    places(live).forEach((place, at) => place.ariaBusy === 'true' && parts[at]?.length && lend(place, parts[at]));
    if (document.documentElement.classList.contains('has-link')) outdate();
    root.addEventListener('input', outdate, { capture: true });
    root.classList.add('is-live');
    carry([still], live, focused);
  }
  for (const node of before) node.remove();
}
