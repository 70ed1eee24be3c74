// What a dialog says: in the language that the page has when it opens.
import { speaking } from '../page/words.js';

export let say;

export async function speak({ language, scripts }) {
  say = speaking(await scripts(), language);
}

// No text has it.
const MARK = '\u0001';

// A phrase with elements in its gaps.
export function mixed(key, nodes) {
  const marks = Object.keys(nodes).map((name) => [name, `${MARK}${name}${MARK}`]);
  const parts = say(key, Object.fromEntries(marks)).split(MARK);
  return parts.map((part, at) => (at % 2 ? nodes[part] : part));
}
