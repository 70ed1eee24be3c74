// After the build: writes the address of the site where only a whole one is of use. A static file
// does not know where it is served; REWEIGH_URL says it. Without it, that is where `make serve` serves,
// and canonical links stay relative.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PLACE } from "./place.mjs";

const LOCAL = "http://127.0.0.1:8080/";
const said = process.env.REWEIGH_URL ?? "";

function address(text) {
  const url = URL.canParse(text) && new URL(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    console.error(`REWEIGH_URL is the address of the site, like https://example.com/reweigh/, not: ${text}`);
    process.exit(1);
  }
  // The site is a folder, and relative addresses count from it.
  return url.href.replace(/\/?$/, "/");
}

const site = address(said || LOCAL);

function rewrite(name, change) {
  const file = join(process.env.TRUNK_STAGING_DIR, name);
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`${name} has no place for the site's address.`);
  writeFileSync(file, changed);
}

// oEmbed asks for an absolute address: its HTML stands on pages of other sites.
rewrite("oembed.json", (text) => {
  // A JSON text of the address, without its quotes.
  const changed = text.replaceAll(PLACE, () => JSON.stringify(site).slice(1, -1));
  JSON.parse(changed);
  return changed;
});

// What shows a link elsewhere takes no relative address.
rewrite("index.html", (text) => text.replaceAll(PLACE, () => site));

if (said) {
  for (const page of ["index.html", "embed/index.html", "demo/index.html"]) {
    rewrite(page, (text) =>
      text.replace(/<link (?=[^>]*rel="?canonical)[^>]*href="?([^\s">]+)[^>]*>/, (link, to) =>
        link.replace(to, () => new URL(to, site + page).href.replaceAll("&", "&amp;")),
      ),
    );
  }
}
