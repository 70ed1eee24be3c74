// The module, made small with Binaryen: without exports that the glue does not call.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// A tool of Binaryen's, from bytes to bytes: its output, and what it says.
function binaryen(tool, bytes, ...options) {
  const folder = mkdtempSync(join(tmpdir(), "module-"));
  const [input, output] = ["in.wasm", "out.wasm"].map((name) => join(folder, name));
  writeFileSync(input, bytes);
  try {
    const all = [input, "-o", output, ...options.map((option) => option(folder))];
    const said = execFileSync(tool, all, { encoding: "utf8" });
    return { bytes: readFileSync(output), said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// What wasm-opt may use: what every engine of the last years has.
const features = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"].map(
  (feature) => `--enable-${feature}`,
);
const plain = (options) => options.map((option) => () => option);

// It keeps what is reachable from `outside`: the given exports.
function graph(exports) {
  const nodes = exports.map((name) => ({ name: `export ${name}`, export: name }));
  return [{ name: "outside", root: true, reaches: nodes.map(({ name }) => name) }, ...nodes];
}

export function exporting(bytes, exports, ...more) {
  const written = (folder) => {
    const file = join(folder, "graph.json");
    writeFileSync(file, JSON.stringify(graph([...exports])));
    return `--graph-file=${file}`;
  };
  return binaryen("wasm-metadce", bytes, ...plain([...features, ...more]), written).bytes;
}

// Passes that Trunk's own run leaves out, each of which makes the brotli smaller. Low memory is
// unused: the stack stands first, and only ends there when it has overflown.
const PASSES = ["--flatten", "--rereloop", "-Oz", "-Oz", "--low-memory-unused", "--strip-producers", "--strip-target-features"];
// Keeps the names of functions.
export const NAMED = "-g";

export const shrunk = (bytes, ...more) => binaryen("wasm-opt", bytes, ...plain([...features, ...PASSES, ...more])).bytes;

// With names of a letter or two for what it imports and exports, and those by the long ones. Shrunk
// again with them, because their order changes.
export function abbreviated(bytes) {
  const pass = "--minify-imports-and-exports-and-modules";
  const result = binaryen("wasm-opt", bytes, ...plain([...features, ...PASSES, pass]));
  const { imports, exports } = JSON.parse(result.said);
  const [{ module }] = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  const [{ module: letter }] = WebAssembly.Module.imports(new WebAssembly.Module(result.bytes));
  const named = imports.map(([, name, short]) => [name, short]);
  return { bytes: result.bytes, named, letter, short: Object.fromEntries([...named, ...exports, [module, letter]]) };
}

const listed = (list) => (bytes) => new Set(list(new WebAssembly.Module(bytes)).map(({ name }) => name));
export const imported = listed(WebAssembly.Module.imports);
export const exported = listed(WebAssembly.Module.exports);
