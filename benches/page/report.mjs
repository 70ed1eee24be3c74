// A run in words and numbers.
import { FIGURES, TABLE } from "./figures.mjs";
import { median, p95, ratio } from "./numbers.mjs";

/** Medians, 95th percentiles and ratios to the base, by figure. */
export function summary(samples, base) {
  const found = FIGURES.filter(({ id }) => samples[id]?.some(Number.isFinite));
  const by = (reckon) => Object.fromEntries(found.map(({ id }) => [id, reckon(samples[id], base[id] ?? [])]));
  return { median: by(median), p95: by(p95), ratio: by(ratio) };
}

const times = (n) => (Number.isFinite(n) ? n.toFixed(2) : "");

export function noiseIn({ noise, pages: [, base, again], chromium, rounds }) {
  const ids = ["ready.net", "ready.both", "script", "main", "main.cpu"];
  const same = ids.map((id) => again.ratio[id]).filter(Number.isFinite);
  const { p5, median: middle, p95: most } = noise.loop;
  return `${rounds} ${rounds === 1 ? "round" : "rounds"} on ${noise.processors}, Chromium ${chromium}, load ${noise.load.toFixed(1)}. The same page twice ` +
    `(${again.name} beside ${base.name}): ${times(Math.min(...same))} to ${times(Math.max(...same))}. A loop that is always the same took ` +
    `${p5.toFixed(1)} / ${middle.toFixed(1)} / ${most.toFixed(1)} ms (5 % / half / 95 % of the times).`;
}

export function text(run) {
  const width = Math.max(...FIGURES.map(({ title }) => title.length)) + 4;
  const column = 26;
  const lines = ["Median / 95th percentile (ratio to the base within each round, median)", ""];
  lines.push("".padEnd(width) + run.pages.map(({ name }) => name.padStart(column)).join(""));
  for (const { id, title, unit, shown } of FIGURES) {
    const cell = (page) => {
      if (page.median[id] === undefined) return "–".padStart(column);
      const aside = Number.isFinite(page.ratio[id]) ? ` (${times(page.ratio[id])})` : "";
      return `${shown(page.median[id])} / ${shown(page.p95[id])}${aside}`.padStart(column);
    };
    lines.push((unit ? `${title}, ${unit}` : title).padEnd(width) + run.pages.map(cell).join(""));
  }
  lines.push("", noiseIn(run));
  for (const { name, faults } of run.pages) if (faults.length) lines.push(`${name}: ${[...new Set(faults)].join("; ")}`);
  return `${lines.join("\n")}\n`;
}

/** The README's table: ratios to the base, which says itself what it has. */
export function table(run) {
  const [ours, base, , ...others] = run.pages;
  const shown = [ours, ...others];
  const rows = FIGURES.filter(({ id }) => TABLE.includes(id) && base.median[id] !== undefined).map(({ id, title, unit, shown: written }) => {
    const cell = (page) => {
      if (page.median[id] === undefined) return "–";
      // Nothing has no ratio.
      return base.median[id] === 0 ? written(page.median[id]) : `${page.ratio[id].toFixed(2)}`;
    };
    return `| ${title} | ${written(base.median[id])}${unit && ` ${unit}`} | ${shown.map(cell).join(" | ")} |`;
  });
  const head = `| | ${base.name} | ${shown.map(({ name }) => name).join(" | ")} |`;
  return [head, `|---|---:|${shown.map(() => "---:|").join("")}`, ...rows, "", noiseIn(run)].join("\n");
}
