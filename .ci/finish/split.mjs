// Cuts the module in two: what the page needs to answer, and the rest, which is fetched when it runs.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// What they say is shown if they fail.
const run = (tool, ...options) => execFileSync(tool, options, { stdio: "pipe" });

// Glue, first and second part of a module as the compiler left it.
export function cut(module, name) {
  const folder = mkdtempSync(join(tmpdir(), "split-"));
  const at = (...names) => join(folder, ...names);
  try {
    run("wasm-split-cli", module, at("split"), "--out-name", name);
    run("wasm-bindgen", "--target=web", "--no-typescript", "--keep-lld-exports", `--out-dir=${at("bound")}`, at("split", `${name}.wasm`));
    return {
      source: readFileSync(at("bound", `${name}.js`), "utf8"),
      wasm: readFileSync(at("bound", `${name}_bg.wasm`)),
      rest: readFileSync(at("split", "split_rest.wasm")),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function restName(bytes) {
  return `rest-${createHash("sha384").update(bytes).digest("hex").slice(0, 16)}.wasm`;
}

// What the second part wants of the first, by the names that it has for it.
function shared({ letter, named }) {
  return `{ ${letter}: { ${named.map(([name, short]) => `${short}: wasm.${name}`).join(", ")} } }`;
}

// The glue with what fetches the second part, in place of the script that wasm-split-cli writes: that one asks for a
// name that is never cached for ever, and has no digest checked.
export function joined(source, rest) {
  const digest = createHash("sha384").update(rest.bytes).digest("base64");
  const loader = `
let arriving;
// What failed may be in a cache, for as long as the file would be; a glue that is asked for again says so.
let cache = import.meta.url.includes("?") ? "reload" : "default";
async function arrived() {
    const address = new URL("./${restName(rest.bytes)}", import.meta.url);
    const answer = await fetch(address, { cache, integrity: "sha384-${digest}" });
    if (!answer.ok) throw new Error(answer.status);
    await WebAssembly.instantiate(await answer.arrayBuffer(), ${shared(rest)});
}
async function loadRest(callback, data) {
    arriving ??= arrived();
    const here = await arriving.then(() => true, () => false);
    if (!here) [arriving, cache] = [undefined, "reload"];
    wasm.__indirect_function_table.get(callback)(data, here);
}
`;
  const exactly = (text, pattern, by) => {
    if (text.match(pattern)?.length !== 1) throw new Error(`The glue has not one ${pattern}.`);
    return text.replace(pattern, () => by);
  };
  let glue = exactly(source, /^import \* as import1 from ".\/__wasm_split.js"$/gm, loader);
  glue = exactly(glue, /^ *".\/__wasm_split.js": import1,\n/gm, "");
  return exactly(glue, /(?<=const import0 = \{\n *)__proto__: null,/g, "__proto__: null,\n        __wasm_split_load_rest: function(callback, data) { loadRest(callback, data); },");
}
