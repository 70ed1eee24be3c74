// What fills the first part of the page's module, by whose code it is, from the release that was built last:
// `node .ci/fills.mjs`. The raw bytes of the functions' bodies, made as small as they are shipped.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { called, guarding, shaken } from "./finish/glue.mjs";
import { NAMED, abbreviated, exporting, shrunk } from "./finish/module.mjs";
import { CODE, CUSTOM, Reader, sections } from "./finish/sections.mjs";
import { cut, joined } from "./finish/split.mjs";
import { names, withoutUnused } from "./finish/unused.mjs";

const SHOWN = 10;
const name = "reweigh-page";
const built = join(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown", "release", `${name}.wasm`);
const { source, wasm, rest } = cut(built, name);
const glue = shaken(guarding(joined(source, abbreviated(shrunk(rest)))));
const module = shrunk(exporting(withoutUnused(wasm), called(glue), NAMED), NAMED);

const all = [...sections(module)];
const known = new Map(all.filter(({ kind }) => kind === CUSTOM).flatMap(({ content }) => [...names(content)]));
const first = WebAssembly.Module.imports(new WebAssembly.Module(module)).filter(({ kind }) => kind === "function").length;

function functions(content) {
  const reader = new Reader(content);
  return Array.from({ length: reader.number() }, (_, at) => ({ size: reader.piece().length, name: known.get(first + at) ?? "" }));
}

// Whose it is: the crate that wrote the code, and of ours the room. Generic code counts for who wrote it, not for whom.
const readable = (text) => text.replace(/\[[0-9a-f]{8,}\]/g, "").replace(/::\{closure#\d+\}/g, "");
function owner(text) {
  const [, crate, room] = readable(text).match(/([a-z_]\w*)::(\w+)?/) ?? [];
  return crate === "reweigh" ? `reweigh::${room}` : (crate ?? "what the compiler made");
}

function table(title, sizes) {
  const rows = [...sizes].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  console.log(`\n${title}`);
  for (const [what, size] of rows) console.log(`${size.toLocaleString("en").padStart(9)} ${((100 * size) / code.length).toFixed(1).padStart(5)} %  ${what.slice(0, 150)}`);
}

const sum = (list, key) => list.reduce((sums, one) => sums.set(key(one), (sums.get(key(one)) ?? 0) + one.size), new Map());
const code = all.find(({ kind }) => kind === CODE).content;
const list = functions(code);
const packed = (bytes) => brotliCompressSync(bytes).length.toLocaleString("en");
console.log(`${list.length} functions, ${code.length.toLocaleString("en")} bytes of code (${packed(code)} in brotli)`);
table("By whose code it is", sum(list, ({ name }) => owner(name)));
table("The largest functions", sum(list, ({ name }) => readable(name)));
