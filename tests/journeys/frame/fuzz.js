// Messages that nobody may believe, made from `good`, which is believed. `send` posts one.
const huge = "perf100-".repeat(200_000);
const but = (fields) => ({ ...good, ...fields });
const without = (name) => Object.fromEntries(Object.entries(good).filter(([other]) => other !== name));
const pollution = (text) => JSON.parse(text.replaceAll("GOOD", JSON.stringify(good)));

const forms = [
  null, undefined, 0, NaN, true, "", "reweigh", JSON.stringify(good), huge,
  [], [good], Object.assign([], good), new Date(), /x/, new Error("x"), new ArrayBuffer(8), new Uint8Array(4),
  new Map(Object.entries(good)), new Set([good]), new Blob(["x"]), {}, Object.create(good),
  pollution('{"__proto__": GOOD}'), pollution('{"constructor": {"prototype": GOOD}}'),
  without("ns"), without("v"), without("t"), without("type"),
  ...["", "Reweigh", "reweigh ", ["reweigh"], { reweigh: 1 }, null, huge].map((ns) => but({ ns })),
  ...[0, 2, "1", [1], NaN, Infinity, -1, null, true].map((v) => but({ v })),
  ...["", other, `${token}A`, token.slice(1), token.toLowerCase(), [token], { token }, null, huge, NaN].map((t) => but({ t })),
  ...["", "Set", "__proto__", "constructor", "toString", "hasOwnProperty", "navigate", "load", ["set"], null, NaN, huge].map((type) => but({ type })),
];

// Values of a wrong type, for a field whose right one is `kind`.
const wrong = (kind) =>
  [null, NaN, Infinity, -Infinity, -1, 0.5, 5, true, [], [5], {}, { length: 3 }, new Date(), new Map(), "text", huge].filter(
    (value) => typeof value !== kind || value === huge,
  );
