// Measures this build beside others, in Chromium: `node benches/page/bench.mjs TOOLS OUT [name=folder …]`. The first
// of them is ours, then come the base of all ratios and the same base once more, which says what a
// difference is worth. A round visits all of them, the next in reverse, so that what else the machine does
// falls on all alike.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { FIGURES } from "./figures.mjs";
import { largeFiles } from "./large.mjs";
import { listen, noise } from "./noise.mjs";
import { plot } from "./plot.mjs";
import { summary, text } from "./report.mjs";
import { served } from "./site.mjs";
import { large, load, sweep } from "./visits.mjs";

const [tools, out, ...named] = process.argv.slice(2);
const ROUNDS = Number(process.env.ROUNDS ?? 8);
const LARGE = [1000, 10_000];
const SLOW = 4;
const LOADS = { plain: {}, cpu: { cpu: SLOW }, net: { net: true }, both: { net: true, cpu: SLOW } };
const BROWSER = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const { chromium } = createRequire(join(resolve(tools), "package.json"))("playwright-core");
const pages = named.map((one) => {
  const [name, folder] = one.split(/=(.*)/);
  return { name, folder, samples: {}, faults: [] };
});
const [ours, base] = pages;

// Where a page of another folder shows a large table when it is asked to, it has a function of this name.
const FILL = "__setData";
for (const page of pages) {
  const isOurs = page === ours;
  const beside = isOurs ? Object.assign({}, ...LARGE.map(largeFiles)) : {};
  page.site = await served(page.folder, beside);
  const { address } = page.site;
  page.large = (entries) => {
    if (isOurs) return [`${address}/large/${entries}/page/`];
    return page.folder === base.folder ? [`${address}/?entries=${entries}&categories=20`] : [`${address}/`, entries, FILL];
  };
}

function note(page, id, value) {
  (page.samples[id] ??= []).push(value);
}

/** One visit to one page; one that fails leaves a hole, so that rounds stay side by side. */
async function attempt(page, ids, visit) {
  listen();
  let found = {};
  try {
    found = await visit();
  } catch (fault) {
    page.faults.push(`${ids[0]}: ${fault.message.split("\n")[0]}`);
  }
  for (const id of ids) note(page, id, found[id] ?? NaN);
}

const started = new Set();
async function each(round, list, visit) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: BROWSER });
  started.add(browser.version());
  try {
    // What the first visit of a browser costs is the browser's own.
    await load(browser, `${base.site.address}/`, {});
    for (const page of round % 2 ? [...list].reverse() : list) await visit(browser, page);
  } finally {
    await browser.close();
  }
}

async function loads(round) {
  for (const [how, conditions] of Object.entries(LOADS)) {
    const ids = [`fcp.${how}`, `ready.${how}`, ...(how === "net" ? ["bytes", "shift"] : [])];
    await each(round, pages, (browser, page) =>
      attempt(page, ids, async () => {
        const { shown, ready, shift, fetched } = await load(browser, `${page.site.address}/`, conditions);
        return { [ids[0]]: shown, [ids[1]]: ready, bytes: page.site.weight(fetched), shift };
      }),
    );
  }
}

async function sweeps(round) {
  await each(round, pages, (browser, page) =>
    attempt(page, ["script", "main", "heap", "wasm"], () => sweep(browser, `${page.site.address}/`, {})),
  );
  await each(round, pages, (browser, page) =>
    attempt(page, ["main.cpu", "late.cpu", "long.cpu"], async () => {
      const { main, late, long } = await sweep(browser, `${page.site.address}/`, { cpu: SLOW });
      return { "main.cpu": main, "late.cpu": late, "long.cpu": long };
    }),
  );
}

async function larges(round) {
  for (const entries of LARGE) {
    await each(round, pages.filter((page) => !page.faults.some((fault) => fault.startsWith(`script.${entries}`))), (browser, page) =>
      attempt(page, [`script.${entries}`, `main.${entries}`], async () => {
        const [address, ...fill] = page.large(entries);
        const { script, main } = await large(browser, address, ...(fill.length ? fill : [entries]));
        return { [`script.${entries}`]: script, [`main.${entries}`]: main };
      }),
    );
  }
}

try {
  for (let round = 0; round < ROUNDS; round += 1) {
    await loads(round);
    await sweeps(round);
    if (round < Math.max(2, ROUNDS / 2)) await larges(round);
    console.error(`round ${round + 1} of ${ROUNDS}`);
  }
} finally {
  for (const { site } of pages) site.close();
}

const result = {
  made: new Date().toISOString(),
  rounds: ROUNDS,
  chromium: [...started].join(", "),
  noise: noise(),
  base: base.name,
  figures: FIGURES.map(({ id, title, unit }) => ({ id, title, unit })),
  pages: pages.map(({ name, samples, faults }) => ({ name, faults, samples, ...summary(samples, base.samples) })),
};
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "page.json"), `${JSON.stringify(result, null, 1)}\n`);
writeFileSync(join(out, "page.txt"), text(result));
writeFileSync(join(out, "page.svg"), plot(result));
console.log(text(result));
console.log(`Also as ${["txt", "json", "svg"].map((kind) => join(out, `page.${kind}`)).join(", ")}.`);
