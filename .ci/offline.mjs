// After the build, last of all: what the hosted page needs to be installed and to work without a network.
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { transformSync } = createRequire(`${process.env.REWEIGH_NPM}/`)("esbuild");
const minify = process.env.TRUNK_PROFILE === "release";
const folder = process.env.TRUNK_STAGING_DIR;
const at = (name) => join(folder, name);
const from = (name) => join("public", "offline", name);
const script = (text) => transformSync(text, { loader: "js", format: "esm", target: "es2022", charset: "utf8", minify }).code;
const digest = (bytes, form) => createHash("sha384").update(bytes).digest(form);

for (const name of readdirSync("public/offline").filter((name) => !name.endsWith(".js"))) copyFileSync(from(name), at(name));
const offline = script(readFileSync(from("offline.js"), "utf8"));
const offlineName = `offline-${digest(offline, "hex").slice(0, 16)}.js`;
writeFileSync(at(offlineName), offline);

// What the page may ever ask for; what is only for hosts and for the web is not in it.
const outside = /^(?:index\.html|_headers|oembed\.json|sw.*|words-.*|frame-.*|screenshot-.*)$/;
const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name);
const files = [...names, ...readdirSync(at("data")).map((name) => `data/${name}`)]
  .filter((name) => !outside.test(name))
  .sort()
  .map((name) => [name, `sha384-${digest(readFileSync(at(name)), "base64")}`]);
const page = readFileSync(at("index.html"), "utf8");
const words = names.find((name) => name.startsWith("words-"))?.match(/^words-[0-9a-f]+-/)[0];
const build = digest(JSON.stringify([files, page, words]), "hex").slice(0, 16);

// The page names its build: the worker keeps no other.
const head = `<link rel="manifest" href="manifest.webmanifest"><meta name="reweigh-offline" content="./${offlineName}" data-build="${build}">`;
if (page.split("</title>").length !== 2) throw new Error("index.html has not one title.");
writeFileSync(at("index.html"), page.replace("</title>", (end) => end + head));
const worker = readFileSync(from("sw.js"), "utf8");
if (worker.split("= BUILD;").length !== 2) throw new Error("sw.js has no place for the build.");
writeFileSync(at("sw.js"), script(worker.replace("= BUILD;", () => `= ${JSON.stringify({ build, files, words })};`)));
writeFileSync(at("sw-off.js"), script(readFileSync(from("sw-off.js"), "utf8")));
