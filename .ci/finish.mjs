// After the build of a release: takes what the page never calls out of the module and its
// glue, makes both small, and states their new names and digests in the page.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { card, HEIGHT, WIDTH } from "./card.mjs";
import { minified } from "./finish/glue.mjs";
import { inlined } from "./finish/inline.mjs";
import { smallParts } from "./finish/small.mjs";
import { cut, restName } from "./finish/split.mjs";
import { PLACE } from "./place.mjs";

const folder = process.env.TRUNK_STAGING_DIR;
const at = (name) => join(folder, name);
let page = readFileSync(at("index.html"), "utf8");

function only(found, what) {
  if (found?.length !== 1) throw new Error(`Not once in index.html, but ${found?.length ?? 0} times: ${what}.`);
  return found[0];
}

// A file that the page states with its digest: the tag, the name, and what it holds.
function stated(tag) {
  const text = only(page.match(tag), tag);
  const [, name] = text.match(/ (?:href|src)=\.\/([\w.-]+)/);
  return { text, name, bytes: readFileSync(at(name)) };
}

// Named by its content, so that it may be cached for ever. Trunk prints its hashes without leading
// zeros, so they have no fixed length.
function restate({ text, name }, bytes) {
  const digest = createHash("sha384").update(bytes).digest();
  const fresh = name.replace(/(?<=-)[0-9a-f]{8,16}(?=[._])/, digest.toString("hex", 0, 8));
  const sworn = text.replace(/sha384-[\w+/=]+/, `sha384-${digest.toString("base64")}`);
  if (fresh === name || sworn === text) throw new Error(`No hash and digest to replace: ${text}`);
  rmSync(at(name));
  writeFileSync(at(fresh), bytes);
  page = page.replace(text, () => sworn.replace(name, fresh));
}

const WASM = /<link [^>]*as=fetch[^>]*>/g;
const [sheet, theme, ahead, boot, script, wasm] = [
  /<link [^>]*rel=stylesheet[^>]*>/g,
  /<script [^>]*theme-[^>]*><\/script>/g,
  /<script [^>]*ahead-[^>]*><\/script>/g,
  /<script [^>]*type=module[^>]*><\/script>/g,
  /<link [^>]*rel=modulepreload[^>]*>/g,
  WASM,
].map(stated);

// Trunk has joined the module and its glue in one part: from what the compiler left, they are made in two.
const name = "reweigh-page";
const built = join(process.env.CARGO_TARGET_DIR ?? "target", "wasm32-unknown-unknown", "release", `${name}.wasm`);
const { glue, bytes, rest } = await smallParts(cut(built, name));
writeFileSync(at(restName(rest)), rest);

// The widget as it is before the module arrives.
const pages = JSON.parse(readFileSync("target/still/pages.json", "utf8"));
only(page.match(/<\/noscript>/g), "the end of what is said without scripts");
page = page.replace("</noscript>", (end) => end + pages.page);

// What machines read: the list, and the picture that is shown with a link.
const items = pages.list.map(({ id, name }, at) => ({ "@type": "ListItem", position: at + 1, name, url: `${PLACE}#${id}` }));
const list = { "@context": "https://schema.org", "@type": "ItemList", name: pages.title, numberOfItems: items.length, itemListElement: items };
const picture = card(pages);
const cardName = `card-${createHash("sha384").update(picture).digest("hex").slice(0, 16)}.png`;
writeFileSync(at(cardName), picture);
const image = { "og:image": PLACE + cardName, "og:image:width": WIDTH, "og:image:height": HEIGHT, "og:image:alt": `${pages.title}: ${pages.list.slice(0, 3).map(({ name, total }) => `${name} ${total}`).join(", ")}` };
const metas = Object.entries(image).map(([name, value]) => `<meta property="${name}" content="${value}">`).join("");
page = page.replace("</title>", (end) => end + metas);
// A text of JSON in which no tag can end.
const data = JSON.stringify(list).replaceAll("<", "\\u003c");
page = page.replace("</main>", (end) => `${end}<script type="application/ld+json">${data}</script>`);

restate(script, glue);
restate(wasm, bytes);

// Preloaded, Firefox and WebKit would transfer it twice, and Chromium warns of the digest that it
// ignores: ahead.js fetches it and has it checked.
if (!ahead.bytes.includes("application/wasm")) throw new Error("ahead.js does not look for the module's link.");
const [link] = page.match(WASM);
const left = link.replace("rel=preload", "rel=alternate").replace(/ (?:as=fetch|crossorigin)(?=[ >])/g, "");
page = page.replace(link, "");

// Asked for before the style sheet has been read, which takes longer than the request.
const glueLink = only(page.match(/<link [^>]*rel=modulepreload[^>]*>/g), "the glue's link");
page = page.replace(glueLink, "").replace(ahead.text, "");
page = page.replace(theme.text, (next) => [glueLink, left.replace(" integrity=", " data-integrity="), ahead.text, next].join(""));

// The digest of what stands in the page stands in its policy.
page = inlined(page, [
  { tag: sheet.text, text: sheet.bytes.toString(), kind: "style" },
  { tag: theme.text, text: minified(theme.bytes), kind: "script" },
  { tag: ahead.text, text: minified(ahead.bytes), kind: "script" },
  { tag: boot.text, text: minified(boot.bytes), kind: "module" },
]);
for (const { name } of [sheet, theme, ahead, boot]) rmSync(at(name));
writeFileSync(at("index.html"), page);
