// What goes to a page: plain values that it cannot change.

export function frozen(value) {
  // Numbers and the like always are; what was frozen before is not looked into.
  if (!Object.isFrozen(value)) Object.values(value).forEach(frozen);
  return Object.freeze(value);
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

// What is told of a moment, with its ranking, which is made when it is first looked at: one of thousands is told once a
// frame. Here, where nothing of the widget is in reach: a page may keep what it is told for ever.
export function telling(standings, names, told) {
  let made;
  Object.values(told).forEach(frozen);
  const get = () => (made ??= ranked(standings, names));
  return Object.freeze(Object.defineProperty(told, 'ranking', { enumerable: true, get }));
}

export const weighed = (list) => Object.fromEntries(groups(list, 2));
