// The language in which the widget speaks to the reader.
import { languageOf } from '../page/pack.js';

// The nearest that is said around it, through the roots of shadows; where nobody says any, the reader's own. One that
// the widget does not speak is English.
export function spoken(element) {
  let node = element;
  while (node && !node.getAttribute?.('lang')) node = node.parentNode ?? node.host;
  return known(node ? [node.getAttribute('lang')] : navigator.languages);
}

// The first that the widget speaks.
export const known = (tags) => tags.find((tag) => Object.hasOwn(OFFERS, languageOf(tag))) ?? 'en';
