// Ratios to the base as a picture: a line for each figure, a mark for each page, on a scale of doublings.
import { FIGURES } from "./figures.mjs";

const COLOURS = ["#1c5d99", "#22262b", "#8a857a", "#b3541e", "#3d7a3a", "#7a4a8c", "#a08a1e", "#1e8a8a", "#8c3a4a"];
const [LEFT, WIDTH, ROW, TOP] = [330, 620, 30, 60];
const written = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function plot({ pages, base }) {
  const rows = FIGURES.filter(({ id }) => pages.some((page) => page.ratio[id] > 0 && Number.isFinite(page.ratio[id])));
  const all = rows.flatMap(({ id }) => pages.map((page) => Math.log2(page.ratio[id]))).filter(Number.isFinite);
  const [low, high] = [Math.floor(Math.min(-1, ...all)), Math.ceil(Math.max(1, ...all))];
  const x = (power) => LEFT + ((power - low) / (high - low)) * WIDTH;
  const height = TOP + rows.length * ROW + 20;
  const text = (at, y, words, more = "") => `<text x="${at.toFixed(1)}" y="${y}" ${more}>${written(words)}</text>`;
  const lines = [];
  for (let power = low; power <= high; power += 1) {
    const weight = power === 0 ? 2 : 0.5;
    lines.push(`<line x1="${x(power).toFixed(1)}" x2="${x(power).toFixed(1)}" y1="${TOP - 12}" y2="${height - 16}" stroke="#bbb5a8" stroke-width="${weight}"/>`);
    lines.push(text(x(power), TOP - 18, power < 0 ? `1/${2 ** -power}` : `${2 ** power}`, 'text-anchor="middle"'));
  }
  rows.forEach(({ id, title }, at) => {
    const y = TOP + at * ROW + 10;
    lines.push(text(LEFT - 12, y + 5, title, 'text-anchor="end"'));
    pages.forEach((page, nth) => {
      const power = Math.log2(page.ratio[id]);
      if (Number.isFinite(power)) lines.push(`<circle cx="${x(power).toFixed(1)}" cy="${y}" r="${nth ? 4.5 : 6.5}" fill="${COLOURS[nth % COLOURS.length]}"><title>${written(`${page.name}: ${page.ratio[id].toFixed(2)}`)}</title></circle>`);
    });
  });
  let at = LEFT;
  pages.forEach(({ name }, nth) => {
    lines.push(`<circle cx="${at}" cy="16" r="5" fill="${COLOURS[nth % COLOURS.length]}"/>`, text(at + 10, 21, name));
    at += 26 + name.length * 7.5;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 30} ${height}" font-family="system-ui, sans-serif" font-size="14" fill="#22262b">
<rect width="100%" height="100%" fill="#fbfaf7"/>
${text(12, 21, `Ratio to ${base}; left is less`)}
${lines.join("\n")}
</svg>
`;
}
