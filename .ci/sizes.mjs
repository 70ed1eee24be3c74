// Prints what each file of the built site weighs, and fails where the page would fetch more than
// its budget before it answers input: `node .ci/sizes.mjs dist`.
import { readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const BUDGET = 90_000;
const [root] = process.argv.slice(2);

function fail(why) {
  console.error(`\n${why}`);
  process.exit(1);
}

const matches = (source, pattern) => [...source.matchAll(pattern)].map((match) => match[1]);
const text = (file) => readFileSync(`${root}/${file}`, "utf8");
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

function weigh(file) {
  const bytes = readFileSync(`${root}/${file}`);
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, brotli).length];
}

const attribute = (tag, name) => tag.match(new RegExp(`\\s${name}=["']?([^"'\\s>]+)`))?.[1];

// The addresses that a file makes the browser fetch at once. A dynamic import is not among them:
// the glue that boot.js imports stands in the page as a modulepreload.
function named(file) {
  const source = text(file);
  if (file.endsWith(".html")) {
    const tags = source.match(/<(?:link|script)\s[^>]*>/g) ?? [];
    const fetched = (tag) =>
      /^(?:stylesheet|preload|modulepreload)$/.test(attribute(tag, "rel")) ||
      // boot.js fetches the module that stands in the page.
      attribute(tag, "type") === "application/wasm";
    return tags.map((tag) =>
      tag.startsWith("<script")
        ? attribute(tag, "src")
        : fetched(tag) && attribute(tag, "href"),
    );
  }
  if (file.endsWith(".css")) return matches(source, /(?:@import\s*|url\()\s*["']?([^"')]+)/g);
  if (file.endsWith(".js")) return matches(source, /\b(?:from|import)\s*["']([^"']+)["']/g);
  return [];
}

function early(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const address of named(file)) {
    const path = address && !address.startsWith("data:") && address.replace(/[?#].*/, "");
    if (!path) continue;
    const next = posix.join(posix.dirname(file), path);
    if (!files.includes(next)) fail(`${file} names ${address}, which is not in ${root}/.`);
    early(next, found);
  }
  return found;
}

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(root, posix.join(entry.parentPath ?? entry.path, entry.name)));
const first = [...early("index.html")];
const later = files.filter((file) => !first.includes(file)).sort();

const width = Math.max(...files.map((file) => file.length), "until it answers input".length);
const number = (n) => n.toLocaleString("en").padStart(11);
const row = (name, cells) => console.log(name.padEnd(width) + cells.join(""));
const rule = () => console.log("-".repeat(width + 33));

function rows(names) {
  const sum = [0, 0, 0];
  for (const name of names) {
    const sizes = weigh(name);
    row(name, sizes.map(number));
    sizes.forEach((size, i) => (sum[i] += size));
  }
  return sum;
}

row("file", ["raw", "gzip", "brotli"].map((head) => head.padStart(11)));
rule();
const sum = rows(first);
rule();
row("until it answers input", sum.map(number));
rule();
rows(later);

const [, , total] = sum;
const verdict = `${(total / 1000).toFixed(1)} kB of ${BUDGET / 1000} kB (brotli) until it answers input`;
if (total > BUDGET) fail(`Too large: ${verdict}.`);
console.log(`\n${verdict}.`);
