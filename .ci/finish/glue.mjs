// wasm-bindgen's glue, made small: without what the page never calls, and with short names.
import { createRequire } from "node:module";

// Where .ci/install/npm puts it: outside the checkout.
const { buildSync, transformSync } = createRequire(`${process.env.REWEIGH_NPM}/`)("esbuild");
const common = { format: "esm", target: "es2022", logLevel: "warning" };

export const minified = (script, names) => transformSync(script, { ...common, minify: true, ...names }).code;
const bundled = (script) =>
  buildSync({ ...common, bundle: true, write: false, stdin: { contents: script } }).outputFiles[0].text;

// Each text must be there, or the glue is not the one that this was written for.
function replaced(source, pattern, by) {
  if (source.search(pattern) < 0) throw new Error(`The glue has nothing like ${pattern}.`);
  return source.replace(pattern, () => by);
}

const names = (source, pattern) => new Set([...source.matchAll(pattern)].map(([, name]) => name));

// What the glue calls of the module.
export const called = (glue) => names(glue, /\bwasm\.([\w$]+)/g);

// What it offers to the module. It is written as the bundler prints it.
const MEMBER = /^ {4}(\w+): function\([^]*?^ {4}\},?\n/gm;
export const offered = (glue) => names(glue, MEMBER);

// The bundler leaves out what nothing refers to, where it can tell that leaving it out is without
// effect: not for what is exported, for a finalizer, and for a statement about a class.
export function shaken(glue) {
  let open = glue.replace(/^export class /gm, "class ");
  open = open.replace(/^if \(Symbol\.dispose\) \w+\.prototype\[Symbol\.dispose\] = .*;$/gm, "");
  open = open.replace(/(?<=: )new FinalizationRegistry\(/g, "/* @__PURE__ */ $&");
  open = replaced(open, /^export \{ initSync, (?=__wbg_init as default \};$)/m, "export { ");
  return bundled(open);
}

// With a guard around what the module exports: what it throws, it has broken by. `onCrash` is told, and
// nothing is called any more, whoever still listens.
const GUARD = `
let tell = () => {};
let broken = false;
export const onCrash = (call) => (tell = call);
function guarded(exports) {
  const guard = (call) => (a, b, c, d, e, f, g, h) => {
    if (broken) return;
    try {
      return call(a, b, c, d, e, f, g, h);
    } catch (error) {
      broken = true;
      tell(error);
      throw error;
    }
  };
  const entries = Object.entries(exports);
  return Object.fromEntries(entries.map(([name, it]) => [name, typeof it === "function" ? guard(it) : it]));
}
`;
export const guarding = (glue) => replaced(glue, /\bwasm = instance\.exports;/, "wasm = guarded(instance.exports);") + GUARD;

// Without the members that the module does not ask for, and what only they used.
export const offering = (glue, wanted) =>
  bundled(glue.replace(MEMBER, (member, name) => (wanted.has(name) ? member : "")));

// `short` names each property by what it shall be called: what passes between glue and module.
export function renamed(glue, short) {
  for (const name of called(glue)) {
    const elsewhere = new RegExp(`(?<!\\bwasm)\\.${name.replaceAll("$", "\\$")}\\b`);
    if (elsewhere.test(glue)) throw new Error(`.${name} is not only the module's: it cannot be renamed.`);
  }
  const exactly = Object.keys(short).map((name) => name.replace(/\W/g, "\\$&"));
  const mangleProps = new RegExp(`^(?:${exactly.join("|")})$`);
  return minified(glue, { mangleProps, mangleQuoted: true, mangleCache: short });
}
