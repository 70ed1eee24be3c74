// The options of the element: which values may be used, and what is said of others. Weights and picks
// are only known to be texts here; what they say, the module reads.

export const names = OPTIONS.map(({ name }) => name);
export const option = (name) => OPTIONS.find((option) => option.name === name);
export const messaged = (name) => option(name).message;

// What an address or a frame calls an option, and its value, as far as there is one.
export function parameters(values) {
  const query = new URLSearchParams();
  for (const { name, frame } of OPTIONS) {
    if (frame && values[name]) query.set(frame, values[name]);
  }
  return query;
}

// The value as it is used; undefined if it may not be.
export function usable(name, value) {
  const { form } = option(name);
  if (typeof value !== 'string') return;
  // Nothing, where that is the default, is neither a language nor the address of this page.
  if (value === option(name).default) return value;
  try {
    if (Array.isArray(form)) return form.find((keyword) => keyword === value);
    if (form === 'language') return Intl.getCanonicalLocales(value)[0];
    if (form !== 'address') return value;
    const { href, protocol } = new URL(value, document.baseURI);
    return /^(https?|data|blob):$/.test(protocol) ? href : undefined;
  } catch {
    // Neither a language nor an address.
  }
}

export function complaint(name, value) {
  const { form } = option(name);
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : `a ${typeof value}`;
  return `${name} is ${shown}, where there may be ${Array.isArray(form) ? form.join(', ') : form}.`;
}
