// A language as the module takes it: its phrases, and how the browser writes numbers in it. Nothing is fetched for
// English, which is in the module.

const asked = new Map();

// The languages that there are, by the tag of the reader's own: "de-AT" is German.
export const languageOf = (tag) => tag?.toLowerCase().split('-')[0];
export const directionOf = (tag) => (languageOf(tag) === 'ar' ? 'rtl' : 'ltr');

const address = (name) => new URL(`${FILES.words}${name}.json`, import.meta.url);

// All files of a language; what the module says in English is in the module.
export function filesOf(tag) {
  const language = languageOf(tag);
  return [...(language === 'en' ? [] : [language]), `scripts-${language}`].map((name) => address(name).href);
}

const fetched = async (name) => {
  const answer = await fetch(address(name));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
};

function once(name) {
  if (!asked.has(name)) asked.set(name, fetched(name).catch((error) => (asked.delete(name), Promise.reject(error))));
  return asked.get(name);
}

// The phrases of the scripts that come when they are asked for.
export const scripts = (tag) => once(`scripts-${languageOf(tag)}`);

// `pack` for the module, and what the page says itself.
export async function packed(tag) {
  const language = languageOf(tag);
  if (language === 'en') return { pack: '', texts: {}, said: {} };
  const { phrases, ...page } = await once(language);
  const figures = new Intl.NumberFormat(tag, { useGrouping: false });
  const digits = [...figures.format(9876543210)].reverse().join('');
  const { value: point } = figures.formatToParts(0.5).find(({ type }) => type === 'decimal');
  return { pack: [language, digits + point, phrases].join('\n'), ...page };
}
