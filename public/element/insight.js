// What the module says of the weights of the moment: numbers in turn, read into plain objects. A list begins
// with its length, what may be missing with whether it is there.
import { frozen } from './values.js';

const FIRST = ['sole', 'tied', 'never', 'unknown'];

// `ranking` and `weights` are the current ones; `reach` gives the numbers of an entry under such importances, or nothing
// once the widget is gone.
export function insightful(numbers, ranking, weights, reach) {
  // Nothing is known.
  if (!numbers.length) return;
  const [codes, importances] = [Object.keys(weights), Uint8Array.from(Object.values(weights))];
  const [ids, reached] = [[], {}];
  let at = 0;
  const next = () => numbers[at++];
  const named = () => ids[next()];
  const list = (make) => Array.from({ length: next() }, make);
  const maybe = (make) => (next() ? make() : null);
  const by = (keys, make) => Object.fromEntries(keys.map((key) => [key, make()]));
  const byCode = () => by(codes, next);
  for (const { id } of ranking) ids[next()] = id;

  // Found out when it is asked for: of a large dataset each takes its time.
  ids.forEach((id, entry) => {
    let known;
    const find = () => {
      numbers = reach(entry, importances);
      if (!numbers) return null;
      at = 0;
      return frozen({
        first: FIRST[next()],
        because: list(named),
        closest: maybe(byCode),
        distance: maybe(next),
        setting: maybe(byCode),
      });
    };
    Object.defineProperty(reached, id, { enumerable: true, get: () => (known ??= find()) });
  });
  return frozen({
    leaders: list(named),
    why: maybe(() => ({ ahead: named(), behind: named(), gap: next(), parts: byCode() })),
    tipping: by(codes, () => list(() => ({ from: next(), to: next(), leaders: list(named) }))),
    places: by(ids, () => ({ best: next(), worst: next(), expected: next() })),
    wins: by(ids, next),
    ...(at < numbers.length && { approximate: { samples: next(), error: next() } }),
    reach: Object.freeze(reached),
  });
}
