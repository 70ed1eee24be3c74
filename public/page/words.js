// What the scripts say, in the reader's language: phrases with gaps, and numbers as the language writes them.

import { directionOf } from './pack.js';

// From phrases (as in src/words/en/scripts.json) the function that says one: in the form that the gap `n` asks for, if it
// counts something.
export function speaking(phrases, language) {
  const forms = new Intl.PluralRules(language);
  // Ungrouped, as the module writes them.
  const figures = new Intl.NumberFormat(language, { useGrouping: false });
  // What fills a gap keeps a direction of its own.
  const [before, after] = directionOf(language) === 'rtl' ? ['\u2068', '\u2069'] : ['', ''];
  const filling = (value) => `${before}${typeof value === 'number' ? figures.format(value) : value}${after}`;
  return (key, gaps = {}) => {
    if (!Object.hasOwn(phrases, key)) throw new Error(`There is no phrase ${key} in ${language}.`);
    const phrase = phrases[key];
    // No number of ours is so large that French and Spanish have a form for it.
    const text = typeof phrase === 'string' ? phrase : phrase[forms.select(gaps.n)] ?? phrase.other;
    return text.replace(/\{(\w+)\}/g, (gap, name) => filling(gaps[name]));
  };
}
