// The language in which the widget speaks to the reader.
import { languageOf } from '../page/pack.js';
import { usable } from './options.js';

// The nearest that is said around it, through the roots of shadows; where nobody says any, the reader's own. One that
// the widget does not speak is English. What the element itself is told and is no language does not count.
export function spoken(element) {
  let node = usable('lang', element.getAttribute('lang')) ? element : element.parentNode;
  while (node && !node.getAttribute?.('lang')) node = node.parentNode ?? node.host;
  return known(node ? [node.getAttribute('lang')] : navigator.languages);
}

// The first that the widget speaks.
export const known = (tags) => tags.find((tag) => Object.hasOwn(OFFERS, languageOf(tag))) ?? 'en';
