// What holds over all weightings of an author's dataset: the reader's module finds it out in slices, so
// that the page stays alive. (The bundled dataset's comes with the widget.)
const SLICE = 8;

// `make` begins it; `tell` is called with the bytes. `now()` tells an estimate, if nothing is told yet.
export function surveying(make, tell) {
  let [surveyor, told, timer] = [];
  const end = () => {
    clearTimeout(timer);
    surveyor?.free();
    surveyor = make = undefined;
  };
  // What fails here takes nothing away from the ranking.
  const tried = (act) => () => {
    try {
      surveyor ??= make?.();
      if (surveyor) act();
    } catch {
      make = surveyor = undefined;
    }
  };
  const say = () => tell((told = surveyor.packed()));
  const go = tried(() => {
    const until = performance.now() + SLICE;
    do {
      if (!surveyor.step()) continue;
      say();
      return end();
    } while (performance.now() < until);
    timer = setTimeout(go);
  });
  timer = setTimeout(go);
  return { now: tried(() => told || say()), end };
}
