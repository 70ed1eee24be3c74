// What else the machine does: a loop that is always the same, and what the system says of its load.
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { median, p95, quantile } from "./numbers.mjs";

const STEPS = 6_000_000;
const loops = [];
const loads = [];

/** To be called between visits. */
export function listen() {
  const start = performance.now();
  let state = 1;
  for (let at = 0; at < STEPS; at += 1) state = (Math.imul(state, 1664525) + 1013904223) | 0;
  loops.push(performance.now() - start + (state === 0));
  loads.push(loadavg()[0]);
}

function model() {
  try {
    return cpus()[0].model || readFileSync("/proc/cpuinfo", "utf8").match(/model name\s*: (.*)/)[1];
  } catch {
    return "a processor without a name";
  }
}

export const noise = () => ({
  processors: `${cpus().length} × ${model()}`,
  load: median(loads),
  loop: { p5: quantile(loops, 0.05), median: median(loops), p95: p95(loops) },
});
