// Draws how the cost of a ranking grows, beside n log n: `node benches/curve.mjs CRITERION-FOLDER OUT`.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [from, out] = process.argv.slice(2);
const median = (size) => JSON.parse(readFileSync(join(from, "growth", size, "new", "estimates.json"), "utf8")).median.point_estimate;
const points = readdirSync(join(from, "growth"))
  .filter((name) => /^\d+$/.test(name))
  .map((name) => ({ n: Number(name), ns: median(name) }))
  .sort((a, b) => a.n - b.n);
const last = points.at(-1);
// Through the largest: what grows faster than n log n lies below the line before it.
const law = (n) => (last.ns * n * Math.log2(n)) / (last.n * Math.log2(last.n));

const [LEFT, TOP, WIDTH, HEIGHT] = [80, 40, 600, 360];
const [low, high] = [Math.floor(Math.log10(points[0].ns)), Math.ceil(Math.log10(last.ns))];
const x = (n) => LEFT + (Math.log10(n) - 1) * (WIDTH / 3);
const y = (ns) => TOP + HEIGHT - ((Math.log10(ns) - low) / (high - low)) * HEIGHT;
const place = ({ n, ns }) => `${x(n).toFixed(1)},${y(ns).toFixed(1)}`;
const duration = (power) => (power < 3 ? `${10 ** power} ns` : power < 6 ? `${10 ** (power - 3)} µs` : `${10 ** (power - 6)} ms`);
const grid = Array.from({ length: high - low + 1 }, (_, at) => low + at).map(
  (power) => `<line x1="${LEFT}" x2="${LEFT + WIDTH}" y1="${y(10 ** power)}" y2="${y(10 ** power)}" stroke="#ddd8cd"/>
<text x="${LEFT - 8}" y="${y(10 ** power) + 5}" text-anchor="end">${duration(power)}</text>`,
);
const ticks = [10, 100, 1000, 10_000].map((n) => `<text x="${x(n)}" y="${TOP + HEIGHT + 22}" text-anchor="middle">${n.toLocaleString("en")}</text>`);
mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, "growth.svg"),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 30} ${TOP + HEIGHT + 40}" font-family="system-ui, sans-serif" font-size="14" fill="#22262b">
<rect width="100%" height="100%" fill="#fbfaf7"/>
<text x="${LEFT}" y="22">One ranking, by entries in 20 categories; the line is n log n</text>
${[...grid, ...ticks].join("\n")}
<polyline fill="none" stroke="#8a857a" stroke-dasharray="5 4" points="${points.map(({ n }) => place({ n, ns: law(n) })).join(" ")}"/>
<polyline fill="none" stroke="#1c5d99" stroke-width="2" points="${points.map(place).join(" ")}"/>
${points.map((point) => `<circle cx="${x(point.n).toFixed(1)}" cy="${y(point.ns).toFixed(1)}" r="4" fill="#1c5d99"/>`).join("\n")}
</svg>
`,
);
console.log("entries   a ranking, µs   per n log n, ns");
for (const { n, ns } of points) {
  console.log(`${n.toLocaleString("en").padStart(7)}${(ns / 1000).toFixed(2).padStart(16)}${(ns / (n * Math.log2(n))).toFixed(2).padStart(18)}`);
}
console.log(`Also as ${join(out, "growth.svg")}.`);
