// A large ranking for our own element: a dataset of made-up scores, and a page that embeds it.

const code = (at) => String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));

function dataset(entries, categories) {
  let state = 0x9e3779b9;
  const score = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) % 41) / 4;
  };
  const codes = Array.from({ length: categories }, (_, at) => code(at));
  return {
    format: 1,
    id: "large",
    title: "A large ranking",
    scale: { min: 0, max: 10 },
    categories: codes.map((code, at) => ({ code, label: `Category ${at + 1}` })),
    items: Array.from({ length: entries }, (_, at) => ({
      id: `entry-${at + 1}`,
      name: `Entry ${at + 1}`,
      scores: Object.fromEntries(codes.map((code) => [code, score()])),
    })),
  };
}

/** The files of a ranking of so many entries in 20 categories. */
export function largeFiles(entries) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Large</title>
<reweigh-ranking src="../data.json" loading="eager" style="display:block;min-height:34rem"></reweigh-ranking>
<script type="module" src="../../../reweigh.js"></script></html>`;
  return {
    [`/large/${entries}/data.json`]: JSON.stringify(dataset(entries, 20)),
    [`/large/${entries}/page/index.html`]: page,
  };
}
