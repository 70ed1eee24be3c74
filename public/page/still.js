// What stands in the page before the module arrives is what the module would make, so it takes that over, and is told
// what a reader has done before. What it cannot take over gives way unseen.

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

const tell = (control, ...types) => types.forEach((type) => control.dispatchEvent(new Event(type, { bubbles: true })));

// Does to `to` what was done to `from`; `focused` had the focus before.
function carry(from, to, focused) {
  const twin = (control) => to.querySelector(selector(control));
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
function keepPicture(still, live) {
  const [picture, frame] = [still.find((node) => node.querySelector?.('.radar-canvases')), live.querySelector('.radar-frame')];
  if (!picture || !frame) return;
  const kept = picture.querySelector('.radar-canvases');
  frame.prepend(kept);
  requestAnimationFrame(() => requestAnimationFrame(() => kept.remove()));
}

// Shows what stood in a place until that has its own, which comes behind it.
function lend(place, parts) {
  place.classList.add('is-still');
  const observer = new MutationObserver(giveBack);
  function giveBack() {
    if (place.ariaBusy !== 'false') return;
    observer.disconnect();
    const [focused, live] = [document.activeElement, place.lastElementChild];
    place.classList.remove('is-still', 'is-stale');
    carry(parts, live, focused);
    keepPicture(parts, live);
    for (const part of parts) part.remove();
  }
  observer.observe(place, { attributes: true, attributeFilter: ['aria-busy'] });
  giveBack();
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

// The module takes over the widget that stands there, and is told what was done to it.
export function takeOver(mount) {
  const still = root.querySelector('.widget');
  // A debug build has none.
  if (!still) return mount(false);
  const isOwn = (control) => !control.closest('.later');
  const touched = [...still.querySelectorAll('input, select')]
    .filter((control) => isOwn(control) && isTouched(control))
    .map((control) => ({ control, value: control.value, checked: control.checked }));
  const lent = places(still).map((place) => [place, [...place.childNodes]]);
  for (const [place] of lent) place.ariaBusy = 'true';
  for (const node of root.querySelectorAll('noscript, .computing')) node.remove();
  const isOther = document.documentElement.matches('.has-link, .has-words');
  mount(!isOther);
  for (const [place, parts] of lent) if (parts.length) lend(place, parts);
  if (isOther) outdate();
  root.addEventListener('input', outdate, { capture: true });
  root.classList.add('is-live');
  for (const { control, value, checked } of touched) {
    Object.assign(control, { value, checked });
    tell(control, 'input');
    // A hand that still holds it will say when it is done.
    if (!control.matches(':active')) tell(control, 'change');
  }
  for (const control of pressed.filter(isOwn)) control.click();
  if (still.contains(document.activeElement)) tell(document.activeElement, 'focusin');
}
