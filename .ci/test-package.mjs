// The npm package, used: packed, installed into a fresh project, type-checked, bundled, served.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inChromium } from "./package/test/chromium.mjs";

const NAME = "reweigh-ranking";
const ENTRIES = 12;
// Where .ci/install/npm puts the tools: outside the checkout.
const tools = createRequire(`${process.env.REWEIGH_NPM}/`);
const json = (file) => JSON.parse(readFileSync(file, "utf8"));

const project = mkdtempSync(join(tmpdir(), "reweigh-package-"));
const installed = join(project, "node_modules", NAME);
const at = (...names) => join(project, ...names);
const run = (command, ...options) =>
  execFileSync(command, options, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const tests = {
  async "it packs what it needs and installs without a dependency"() {
    execFileSync("node", [".ci/package.mjs"], { stdio: "inherit" });
    const pack = ["pack", "--json", "--loglevel=error", "--pack-destination", project, resolve("target/package")];
    const [{ filename, files }] = JSON.parse(run("npm", ...pack));
    const packed = files.map(({ path }) => path).sort();
    const made = readdirSync("target/package", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.equal(packed.length, made.length, `packed: ${packed}`);
    writeFileSync(at("package.json"), JSON.stringify({ name: "fresh", private: true, type: "module" }));
    run("npm", "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", `./${filename}`);
    assert.deepEqual(Object.keys(json(at("package-lock.json")).packages), ["", `node_modules/${NAME}`]);
  },

  async "every file that package.json names is in it"() {
    const { exports, types, main, customElements } = json(join(installed, "package.json"));
    const entries = Object.values(exports).filter((entry) => typeof entry === "object");
    for (const file of [main, types, customElements, ...entries.flatMap(Object.values)]) readFileSync(join(installed, file));
  },

  // They replace such an address by that of what they find there: for a folder, by something else.
  async "bundlers that follow the script's addresses find files"() {
    const script = readFileSync(join(installed, "reweigh.js"), "utf8");
    const addresses = [...script.matchAll(/new URL\("([^"]*)",\s*import\.meta\.url\)/g)].map(([, address]) => address);
    assert.ok(addresses.length > 0);
    for (const address of addresses) assert.ok(statSync(join(installed, address)).isFile(), `no file: ${address}`);
  },

  async "a server may import it"() {
    run("node", "--input-type=module", "--eval", `await import("${NAME}")`);
  },

  async "plain TypeScript knows the element"() {
    checked("plain.ts", { module: "nodenext", types: [] });
  },

  async "React's markup knows the element"() {
    mkdirSync(at("node_modules/@types"));
    symlinkSync(join(process.env.REWEIGH_NPM, "node_modules/@types/react"), at("node_modules/@types/react"));
    checked("react.tsx", { module: "esnext", moduleResolution: "bundler", jsx: "react-jsx", types: ["react"] });
  },

  async "custom-elements.json has the published form"() {
    const Ajv = tools("ajv");
    const schema = json(tools.resolve("custom-elements-manifest/schema.json"));
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    const manifest = json(join(installed, "custom-elements.json"));
    assert.ok(validate(manifest), JSON.stringify(validate.errors, null, 2));
  },

  async "custom-elements.json says what the element has"() {
    const element = await defined(join(installed, "reweigh.js"));
    const [{ declarations }] = json(join(installed, "custom-elements.json")).modules;
    const [{ attributes, members }] = declarations;
    assert.deepEqual(attributes.map(({ name }) => name), [...element.observedAttributes]);
    const callbacks = ["constructor", "attributeChangedCallback", "connectedCallback", "disconnectedCallback", "adoptedCallback"];
    const own = Object.getOwnPropertyNames(element.prototype).filter((name) => !callbacks.includes(name));
    // Every element has `lang`.
    const promised = members.filter(({ name }) => name !== "lang");
    assert.deepEqual(own.sort(), promised.map(({ name }) => name).sort());
  },

  async "Chromium runs it, as plain files and bundled, under the promised policy"() {
    writeFileSync(at("entry.js"), `import "${NAME}";\n`);
    const options = { bundle: true, minify: true, format: "esm", logLevel: "warning", outfile: at("site/entry.js") };
    tools("esbuild").buildSync({ ...options, entryPoints: [at("entry.js")] });
    for (const file of readdirSync(installed)) {
      if (/\.(?:js|css|wasm)$|^embed$/.test(file)) cpSync(join(installed, file), at("site", file), { recursive: true });
    }
    page("plain.html", `/node_modules/${NAME}/reweigh.js`);
    page("bundled.html", "/site/entry.js");
    const site = await served();
    try {
      await inChromium(async (say) => {
        for (const name of ["plain.html", "bundled.html"]) {
          assert.deepEqual(await say(`${site.address}/${name}`, READY), { state: "ready", entries: ENTRIES }, name);
        }
        const frame = `${site.address}/node_modules/${NAME}/embed/index.html`;
        assert.deepEqual(await say(frame, READY), { state: "ready", entries: ENTRIES }, "the frame's page");
      });
    } finally {
      site.close();
    }
  },
};

const READY = `
  const done = arguments[0];
  const widget = document.querySelector("reweigh-ranking");
  const say = () => done({ state: widget.state, entries: widget.ranking.length });
  customElements.whenDefined("reweigh-ranking").then(() => widget.load()).then(say, (error) => done(String(error)));`;

// As strict as the compiler is, the declarations of the package included.
function checked(file, compilerOptions) {
  cpSync(join(".ci/package/test", file), at(file));
  const strict = { strict: true, noEmit: true, target: "es2022", skipLibCheck: false };
  writeFileSync(at("tsconfig.json"), JSON.stringify({ compilerOptions: { ...strict, ...compilerOptions }, files: [file] }));
  try {
    run("tsc");
  } catch (error) {
    throw new Error(error.stdout);
  }
}

// The class that a script defines, in a world that has just enough for that.
async function defined(script) {
  let element;
  globalThis.HTMLElement = class {};
  globalThis.customElements = { get: () => undefined, define: (_, found) => (element = found) };
  await import(pathToFileURL(script));
  return element;
}

function page(name, script) {
  const body = `<reweigh-ranking></reweigh-ranking><script type="module" src="${script}"></script>`;
  writeFileSync(at(name), `<!doctype html><title>.</title>${body}`);
}

async function served() {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  const files = tools("sirv")(project, { dotfiles: true });
  const server = createServer((request, response) => {
    if (/^\/(?:plain|bundled)\./.test(request.url)) response.setHeader("Content-Security-Policy", policy);
    files(request, response);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

// Named as cargo names its tests, so that they are counted with them.
let passed = 0;
let failed = 0;
try {
  for (const [name, test] of Object.entries(tests)) {
    try {
      await test();
      passed += 1;
      console.log(`test ${name} ... ok`);
    } catch (error) {
      failed += 1;
      console.log(`test ${name} ... FAILED\n${error.stack}`);
      break;
    }
  }
} finally {
  rmSync(project, { recursive: true });
}
console.log(`\ntest result: ${failed ? "FAILED" : "ok"}. ${passed} passed; ${failed} failed`);
process.exitCode = failed ? 1 : 0;
