// Glue and module, made small together: without what no script calls.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { called, guarding, offered, offering, renamed, shaken } from "./glue.mjs";
import { withoutUnused } from "./unused.mjs";
import { abbreviated, exported, exporting, imported, shrunk } from "./module.mjs";
import { joined } from "./split.mjs";

function agree(one, other, what) {
  const odd = [...one, ...other].filter((name) => !one.has(name) || !other.has(name));
  if (odd.length > 0) throw new Error(`Glue and module disagree about ${what}: ${odd}`);
}

// Each leaves out what only the other used, until neither has anything to leave out.
function settle(glue, module) {
  const smaller = exporting(module, called(glue));
  const less = offering(glue, imported(smaller));
  return less === glue ? [glue, smaller] : settle(less, smaller);
}

export async function small(source, wasm) {
  let [glue, module] = settle(shaken(guarding(source)), withoutUnused(wasm));
  [glue, module] = settle(glue, shrunk(module));
  agree(called(glue), exported(module), "what the module exports");
  agree(offered(glue), imported(module), "what the module imports");
  const { bytes, short } = abbreviated(module);
  glue = renamed(glue, short);
  await started(glue, bytes, () => {});
  return { glue, bytes };
}

// The same for a module in two parts.
export async function smallParts({ source, wasm, rest }) {
  const second = abbreviated(shrunk(rest));
  const first = await small(joined(source, second), wasm);
  await started(first.glue, first.bytes, async ({ prepare }) => {
    globalThis.fetch = async () => new Response(second.bytes);
    if (!(await new Promise(prepare))) throw new Error("The second part does not fit the first.");
  });
  return { ...first, rest: second.bytes };
}

// They fit: the module starts with the glue, here as in a browser, and then waits to be called.
async function started(glue, bytes, then) {
  const folder = mkdtempSync(join(tmpdir(), "started-"));
  const file = join(folder, "glue.mjs");
  writeFileSync(file, glue);
  try {
    const script = await import(pathToFileURL(file));
    await script.default({ module_or_path: bytes });
    await then(script);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
