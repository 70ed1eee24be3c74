// The npm package, from the release and the two tables of the element: `node .ci/package.mjs`
// leaves it in target/package/.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reached } from "./package/files.mjs";
import { manifest } from "./package/manifest.mjs";
import { frameworks, types } from "./package/types.mjs";

const NAME = "reweigh-ranking";
const RELEASE = "dist";
const PACKAGE = "target/package";

const json = (file) => JSON.parse(readFileSync(file, "utf8"));
const options = json("src/embed/options.json");
const api = json("src/embed/api.json");
const [, version] = readFileSync("Cargo.toml", "utf8").match(/^version = "(.*)"$/m);

rmSync(PACKAGE, { recursive: true, force: true });
const write = (file, text) => {
  mkdirSync(dirname(join(PACKAGE, file)), { recursive: true });
  writeFileSync(join(PACKAGE, file), text);
};

// The hosted page's own files are not reached from here.
const shipped = reached(RELEASE, ["reweigh.js", "embed/index.html"]);
for (const file of shipped) write(file, readFileSync(join(RELEASE, file)));
cpSync("LICENSE", join(PACKAGE, "LICENSE"));
cpSync(".ci/package/README.md", join(PACKAGE, "README.md"));

write("reweigh.d.ts", types(options, api));
const typed = frameworks(NAME, api);
for (const [framework, text] of Object.entries(typed)) write(`${framework}.d.ts`, text);
write("server.js", "// A server has no elements to define.\nexport {};\n");
write("custom-elements.json", `${JSON.stringify(manifest(NAME, options, api), null, 2)}\n`);

const entry = (declared) => ({ types: `./${declared}.d.ts`, node: "./server.js", default: "./reweigh.js" });
const described = {
  name: NAME,
  version,
  description: api.about,
  keywords: ["custom-element", "web-component", "ranking", "weights", "wasm", "radar-chart"],
  license: "MIT",
  type: "module",
  main: "./reweigh.js",
  types: "./reweigh.d.ts",
  customElements: "custom-elements.json",
  // It defines an element: a bundler may not leave it out because nothing of it is named.
  sideEffects: true,
  exports: {
    ".": entry("reweigh"),
    ...Object.fromEntries(Object.keys(typed).map((name) => [`./${name}`, entry(name)])),
    "./*": "./*",
  },
  files: ["*.d.ts", "server.js", "custom-elements.json", ...shipped],
};
write("package.json", `${JSON.stringify(described, null, 2)}\n`);
