// What goes to a page: plain values that it cannot change.

export function frozen(value) {
  // Numbers and the like always are; what was frozen before is not looked into.
  if (!Object.isFrozen(value)) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

// The module hands over flat lists: the members of each item in turn.
const groups = (list, size) => Array.from({ length: list.length / size }, (_, at) => list.slice(at * size, (at + 1) * size));

export const ranked = (list) => frozen(groups(list, 4).map(([id, name, rank, score]) => ({ id, name, rank, score })));
export const weighed = (list) => Object.fromEntries(groups(list, 2));
