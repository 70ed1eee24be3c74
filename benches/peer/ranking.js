// The exact order: totals are whole numbers, all over the same sum of importances.
import { categories, names, table } from "./data.js";

const width = categories.length;
const totals = new Float64Array(names.length);
const byName = names.map((_, at) => at).sort((a, b) => names[a].localeCompare(names[b], "en"));
const inOrder = new Uint32Array(names.length);
byName.forEach((entry, at) => (inOrder[entry] = at));

/** The entries in the order of their totals, and the totals in hundredths times the sum. */
export function ranked(weights) {
  for (let entry = 0, at = 0; entry < totals.length; entry += 1) {
    let total = 0;
    for (let category = 0; category < width; category += 1, at += 1) total += weights[category] * table[at];
    totals[entry] = total;
  }
  const order = Uint32Array.from(totals.keys());
  order.sort((a, b) => totals[b] - totals[a] || inOrder[a] - inOrder[b]);
  return { order, totals };
}

/** The place of each entry; equal totals share one. */
export function places({ order, totals }) {
  const all = new Uint32Array(order.length);
  order.forEach((entry, at) => {
    const before = order[at - 1];
    all[entry] = at && totals[before] === totals[entry] ? all[before] : at + 1;
  });
  return all;
}
