// What goes to a page: plain values that it cannot change.

export function frozen(value) {
  // Numbers and the like always are; what was frozen before is not looked into.
  if (!Object.isFrozen(value)) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

// With a member that is made when it is first asked for: a ranking of thousands is told once a frame.
export function lazily(value, name, make) {
  let made;
  Object.values(value).forEach(frozen);
  return Object.freeze(Object.defineProperty(value, name, { enumerable: true, get: () => (made ??= make()) }));
}

// The module hands over flat lists: the members of each item in turn.
const groups = (list, size) => Array.from({ length: list.length / size }, (_, at) => list.slice(at * size, (at + 1) * size));

// Index, rank and score of each; id and name of each index.
export const ranked = (standings, names) =>
  frozen(
    Array.from({ length: standings.length / 3 }, (_, at) => {
      const [entry, rank, score] = standings.subarray(3 * at, 3 * at + 3);
      return { id: names[2 * entry], name: names[2 * entry + 1], rank, score };
    }),
  );
export const weighed = (list) => Object.fromEntries(groups(list, 2));
