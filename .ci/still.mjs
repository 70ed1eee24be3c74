// Writes what stands in the pages before the module arrives, and without it: the widgets as
// src/prerender.rs writes them, made fit for a page that takes no styles from attributes. `target/still` gets
// them as JSON, and the rules that took the attributes' place.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const { parseFragment, serialize } = createRequire(`${process.env.REWEIGH_NPM}/`)("parse5");
const cargo = ["run", "--quiet", "--locked", "--no-default-features", "--features=prerender", "--bin=reweigh-prerender"];
const written = JSON.parse(execFileSync("cargo", cargo, { encoding: "utf8", maxBuffer: 2 ** 24, stdio: ["ignore", "pipe", "inherit"] }));

const rules = new Map();

// The policy refuses style attributes, so each becomes a rule, and an attribute that the rule names.
function ruled({ attrs }) {
  const style = attrs?.find(({ name }) => name === "style");
  if (!style) return;
  if (!rules.has(style.value)) rules.set(style.value, rules.size.toString(36));
  Object.assign(style, { name: "data-still", value: rules.get(style.value) });
}

const has = (node, name) => node.attrs?.some((attribute) => attribute.name === name);

// What is chosen is an attribute of an option.
function choose({ nodeName, attrs, childNodes }) {
  const value = nodeName === "select" && attrs.find(({ name }) => name === "value")?.value;
  if (typeof value !== "string") return;
  const chosen = childNodes.find((option) => option.attrs?.some((attribute) => attribute.name === "value" && attribute.value === value));
  chosen?.attrs.push({ name: "selected", value: "" });
  attrs.splice(attrs.findIndex(({ name }) => name === "value"), 1);
}

// A drawing comes as text.
function draw(node) {
  const picture = node.attrs?.findIndex(({ name }) => name === "data-picture") ?? -1;
  if (picture < 0) return;
  node.attrs.splice(picture, 1);
  node.childNodes = parseFragment(node.childNodes[0].value).childNodes;
}

function settle(node) {
  draw(node);
  ruled(node);
  choose(node);
  // Browsers fill in again what stood in a field before a reload; that would be a reader's wish.
  if (/^(?:input|select)$/.test(node.nodeName) && !has(node, "autocomplete")) node.attrs.push({ name: "autocomplete", value: "off" });
  // Parts are for embeds' hosts.
  if (node.attrs) node.attrs = node.attrs.filter(({ name }) => name !== "part");
  if (!node.childNodes) return;
  // What is hidden is of no use to readers.
  node.childNodes = node.childNodes.filter((child) => !has(child, "hidden"));
  node.childNodes.forEach(settle);
}

function still(html) {
  const fragment = parseFragment(html);
  settle(fragment);
  return serialize(fragment);
}

mkdirSync("target/still", { recursive: true });
writeFileSync("target/still/pages.json", JSON.stringify({ ...written, page: still(written.page), frame: still(written.frame) }));
writeFileSync("target/still/still.css", [...rules].map(([style, name]) => `[data-still="${name}"]{${style}}\n`).join(""));
