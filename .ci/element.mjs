// After the build: puts the element, the page of its frame and what else stands beside the
// hosted page into the site, with the names that the build gave to the module, its glue and styles.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { unlinked } from "./finish/sections.mjs";
import { LANGUAGES, named, placed } from "./languages.mjs";

const { buildSync, transformSync } = createRequire(`${process.env.REWEIGH_NPM}/`)("esbuild");
const minify = process.env.TRUNK_PROFILE === "release";
const folder = process.env.TRUNK_STAGING_DIR;
const at = (...names) => join(folder, ...names);
const read = (file) => readFileSync(file, "utf8");

// Named by its content, so that it may be cached for ever.
function hashed(name, ending, text) {
  const digest = createHash("sha384").update(text).digest("hex").slice(0, 16);
  writeFileSync(at(`${name}-${digest}.${ending}`), text);
  return `./${name}-${digest}.${ending}`;
}

function once(text, pattern, what) {
  const found = [...text.matchAll(pattern)];
  if (found.length !== 1) throw new Error(`${found.length} times, where it should be once: ${what}.`);
  return found[0][1];
}

const css = (file) => transformSync(read(file), { loader: "css", minify, target: "es2022" }).code;

// A module that is built apart, so that no reader waits for it in vain.
async function apart(name) {
  const target = process.env.CARGO_TARGET_DIR ?? "target";
  const profile = minify ? ["--release"] : [];
  const run = (tool, ...options) => execFileSync(tool, options, { stdio: ["ignore", "inherit", "inherit"] });
  run("cargo", "build", "--quiet", "--locked", "--target=wasm32-unknown-unknown", "--bin", name, ...profile);
  const out = join(target, name);
  const built = join(target, "wasm32-unknown-unknown", minify ? "release" : "debug", `${name}.wasm`);
  // .ci/build leaves in every module what cutting one in two takes.
  mkdirSync(out, { recursive: true });
  const module = join(out, `${name}.wasm`);
  writeFileSync(module, unlinked(readFileSync(built)));
  run("wasm-bindgen", "--target=web", "--no-typescript", `--out-dir=${out}`, module);
  const [glue, bytes] = [read(join(out, `${name}.js`)), readFileSync(join(out, `${name}_bg.wasm`))];
  return minify ? (await import("./finish/small.mjs")).small(glue, bytes) : { glue, bytes };
}

const page = read(at("index.html"));
// Debug builds speak English.
const packs = minify ? JSON.parse(read("target/still/pages.json")).packs : [];
// What reads authors' datasets, and what keeps, shares and exports.
const [reader, keep] = [await apart("reweigh-reader"), await apart("reweigh-keep")];
const FILES = {
  words: placed(folder, Object.fromEntries(packs)),
  glue: once(page, /<link (?=[^>]*modulepreload)[^>]*href="?(\.\/[^\s">]+)/g, "the glue"),
  wasm: once(page, /<link [^>]*href="?(\.\/[^\s">]+\.wasm)/g, "the module"),
  readerGlue: hashed("reader", "js", reader.glue),
  readerWasm: hashed("reader", "wasm", reader.bytes),
  keepGlue: hashed("keep", "js", keep.glue),
  keepWasm: hashed("keep", "wasm", keep.bytes),
  keepStyle: hashed("keep", "css", css("public/dialog/sheet.css") + css("public/keep/keep.css")),
  style: hashed("widget", "css", css("target/style/widget.css")),
  dialogStyle: hashed("dialog", "css", ["sheet", "dialog", "ways", "preview"].map((part) => css(`public/dialog/${part}.css`)).join("")),
};
const VERSION = once(read("Cargo.toml"), /^\[package\][^[]*?^version = "(.+)"$/gm, "the version");
const OPTIONS = JSON.parse(read("src/embed/options.json")).map(({ name, form, default: usual, frame, message }) => ({
  name, form, default: usual, frame, message,
}));

function bundled(file, external = []) {
  const offers = Object.fromEntries(LANGUAGES.map((language) => [language, named(language, "page").offers]));
  const define = { OFFERS: JSON.stringify(offers), VERSION: JSON.stringify(VERSION), OPTIONS: JSON.stringify(OPTIONS) };
  for (const [name, address] of Object.entries(FILES)) define[`FILES.${name}`] = JSON.stringify(address);
  const options = { bundle: true, write: false, format: "esm", target: "es2022", charset: "utf8", logLevel: "warning", minify, define, external };
  return buildSync({ ...options, entryPoints: [file] }).outputFiles[0].text;
}

writeFileSync(at("reweigh.js"), bundled("public/reweigh.js"));
// In the site every script lies beside it.
const beside = (file) => bundled(file, ["../reweigh.js"]).replace("../reweigh.js", "./reweigh.js");

const parts = {
  FRAME_SCRIPT: `.${hashed("frame", "js", beside("public/embed/frame.js"))}`,
  FRAME_STYLE: `.${hashed("frame", "css", css("public/embed/frame.css"))}`,
  WIDGET_STYLE: `.${FILES.style}`,
  GLUE: `.${FILES.glue}`,
  STILL: minify ? JSON.parse(read("target/still/pages.json")).frame : "",
};
mkdirSync(at("embed"), { recursive: true });
writeFileSync(at("embed", "index.html"), read("public/embed/index.html").replace(/FRAME_SCRIPT|FRAME_STYLE|WIDGET_STYLE|GLUE|STILL/g, (part) => parts[part]));

// The dialogs, and what the page fetches once it answers: the page's scripts find their names in it.
const metas = Object.entries({
  dialog: hashed("dialog", "js", beside("public/dialog/dialog.js")),
  keep: hashed("keep", "js", beside("public/keep/keep.js")),
  style: hashed("later", "css", css("target/style/later.css")),
  speak: hashed("speak", "js", bundled("public/page/speak.js")),
  script: hashed("later", "js", bundled("public/page/later.js")),
});
const meta = metas.map(([name, address]) => `<meta name="reweigh-${name}" content="${address}">`).join("");
once(page, /(<\/title>)/g, "the end of the title");
writeFileSync(at("index.html"), page.replace("</title>", (end) => end + meta));
