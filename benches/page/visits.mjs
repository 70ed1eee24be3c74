// Visits to a page: it is loaded, swept, filled with a large table. Each begins in a context without a cache.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const INSIDE = readFileSync(fileURLToPath(new URL("inside.js", import.meta.url)), "utf8");
const WIDE = { width: 1280, height: 900 };
// As Chromium's own tools have it under “Fast 4G”: 9 and 1.5 Mbit/s less a tenth, and 165 ms a request.
const SLOW = { offline: false, latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 };
// A window's own parts are pages, too, which start with it: for so many milliseconds a visit would share the cores with
// these.
const OPENS = 1500;
const INPUTS = 100;
const WARM = 40;

async function visit(browser, address, { net, cpu } = {}, measure) {
  const context = await browser.newContext({ viewport: WIDE });
  try {
    const page = await context.newPage();
    await page.waitForTimeout(OPENS);
    const tools = await context.newCDPSession(page);
    await page.addInitScript(INSIDE);
    await tools.send("Performance.enable", { timeDomain: "threadTicks" });
    if (net) {
      await tools.send("Network.enable");
      await tools.send("Network.emulateNetworkConditions", SLOW);
    }
    if (cpu) await tools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction(() => window.bench?.ready, null, { timeout: 60_000, polling: 50 });
    return await measure(page, tools);
  } finally {
    await context.close();
  }
}

async function metrics(tools) {
  const { metrics: all } = await tools.send("Performance.getMetrics");
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/** First paint, readiness, what had come until then, and how much shifted until a second later. */
export function load(browser, address, how) {
  return visit(browser, address, how, async (page) => {
    await page.waitForTimeout(1000);
    return page.evaluate(() => {
      const { shown, ready, shift } = window.bench;
      return { shown, ready, shift, fetched: window.bench.fetched() };
    });
  });
}

async function swept(page, tools, inputs) {
  await page.waitForTimeout(700);
  await page.evaluate((warm) => window.bench.sweep(warm), Math.min(WARM, inputs));
  const before = await metrics(tools);
  const taken = await page.evaluate((count) => window.bench.sweep(count), inputs);
  const after = await metrics(tools);
  return { ...taken, main: (1000 * (after.ThreadTime - before.ThreadTime)) / inputs };
}

/** What an input costs, and what is in memory then. */
export function sweep(browser, address, how) {
  return visit(browser, address, how, async (page, tools) => {
    const taken = await swept(page, tools, INPUTS);
    await tools.send("HeapProfiler.collectGarbage");
    const { JSHeapUsedSize: heap } = await metrics(tools);
    const wasm = await page.evaluate(() => window.bench.memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
    return { ...taken, late: (100 * taken.late) / INPUTS, heap: heap / 1e6, wasm: wasm / 1e6 };
  });
}

/** What an input costs with a large table; `fill` is what a page is asked to show one, if its address does not. */
export function large(browser, address, entries, fill) {
  return visit(browser, address, {}, async (page, tools) => {
    if (fill) await page.evaluate(([name, ...size]) => window[name](...size), [fill, entries, 20]);
    return swept(page, tools, 30);
  });
}
