// Draws the picture that is shown where a link to the page is posted, from what the prerendering found: the title, the
// leading three, and their radar.
import { createRequire } from "node:module";
import { join } from "node:path";

const { Resvg } = createRequire(`${process.env.REWEIGH_NPM}/`)("@resvg/resvg-js");
const font = (name) => join(process.env.REWEIGH_NPM, "node_modules/@expo-google-fonts", name);
const FONTS = [
  font("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
  font("source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  font("source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
];

export const [WIDTH, HEIGHT] = [1200, 630];
const [PAPER, INK, MUTED, LINE] = ["#fbfaf7", "#1e2328", "#5b6167", "#d9d5cc"];
const SERIES = ["#1c3168", "#d94e14", "#008f86"];
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function text(x, y, size, fill, words, more = "") {
  return `<text x="${x}" y="${y}" font-family="Source Sans 3" font-size="${size}" fill="${fill}" ${more}>${escaped(words)}</text>`;
}
const serif = 'style="font-family:\'Source Serif 4\';font-weight:600"';

// Two lines at most, broken where they are most even.
function lines(title) {
  const words = title.split(" ");
  const halves = words.map((_, at) => [words.slice(0, at), words.slice(at)].map((half) => half.join(" ")).filter(Boolean));
  const longest = (half) => Math.max(...half.map((line) => line.length));
  return title.length < 26 ? [title] : halves.reduce((best, half) => (longest(half) < longest(best) ? half : best));
}

export function card({ title, list, radar }) {
  const head = lines(title);
  const rows = list.slice(0, 3).map(({ rank, name, total }, at) => {
    const y = 408 + at * 68;
    return [
      `<line x1="72" x2="640" y1="${y - 46}" y2="${y - 46}" stroke="${LINE}" stroke-width="2"/>`,
      text(72, y, 34, MUTED, `${rank}`, serif),
      `<circle cx="138" cy="${y - 11}" r="9" fill="${SERIES[at]}"/>`,
      text(166, y, 36, INK, name, 'font-weight="600"'),
      text(640, y, 36, INK, total, 'text-anchor="end" font-weight="600"'),
    ].join("");
  });
  const picture = radar.replace("<svg ", '<svg x="672" y="78" ').replace(/width="\d+" height="\d+"/, 'width="500" height="488"');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="${PAPER}"/>
    ${text(72, 92, 24, MUTED, "REWEIGH", 'font-weight="600" letter-spacing="4"')}
    ${head.map((line, at) => text(72, 172 + at * 66, 58, INK, line, serif)).join("")}
    ${text(72, 176 + head.length * 58, 28, MUTED, "Choose your own weights: the order follows.")}
    ${rows.join("")}
    ${picture}
  </svg>`;
  const options = { font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" } };
  return new Resvg(svg, options).render().asPng();
}
