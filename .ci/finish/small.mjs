// Glue and module, made small together: without what no script calls.
import { readFileSync } from "node:fs";
import { called, guarding, offered, offering, renamed, shaken } from "./glue.mjs";
import { withoutUnused } from "./unused.mjs";
import { abbreviated, exported, exporting, imported, shrunk } from "./module.mjs";

const written = readFileSync("index.html", "utf8").match(/(?<=data-wasm-opt-params=")[^"]+/);
if (!written) throw new Error("index.html does not say which features wasm-opt may use.");
// They also ask for names, which are for us alone.
const features = written[0].split(" ").filter((option) => option.startsWith("--enable"));

function agree(one, other, what) {
  const odd = [...one, ...other].filter((name) => !one.has(name) || !other.has(name));
  if (odd.length > 0) throw new Error(`Glue and module disagree about ${what}: ${odd}`);
}

// Each leaves out what only the other used, until neither has anything to leave out.
function settle(glue, module) {
  const smaller = exporting(module, called(glue), features);
  const less = offering(glue, imported(smaller));
  return less === glue ? [glue, smaller] : settle(less, smaller);
}

export async function small(source, wasm) {
  let [glue, module] = settle(shaken(guarding(source)), withoutUnused(wasm));
  [glue, module] = settle(glue, shrunk(module, features));
  agree(called(glue), exported(module), "what the module exports");
  agree(offered(glue), imported(module), "what the module imports");
  const { bytes, short } = abbreviated(module, features);
  glue = renamed(glue, short);
  // They fit: the module starts with the glue, here as in a browser, and then waits to be called.
  const { default: start } = await import(`data:text/javascript,${encodeURIComponent(glue)}`);
  await start({ module_or_path: bytes });
  return { glue, bytes };
}
