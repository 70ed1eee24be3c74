// The base of `make bench`: the widget as one would write it by hand, and nothing beside it. Five
// sliders with numbers and shares, twelve rows with bars, totals and changes of place, a radar.
// Long tables hold only the rows in sight.
import { categories, names, table } from "./data.js";
import { drawn } from "./radar.js";
import { places, ranked } from "./ranking.js";

const COLOURS = ["#5b7fa6", "#c08552", "#6f9a6c", "#a3648b", "#8a8a5c"];
const MOST = 100;
const SEEN = 24;
const weights = categories.map(() => 50);
const baseline = places(ranked(weights));
const body = document.querySelector("tbody");
const scroller = document.querySelector(".standing");

const made = (name, parent, text = "") => {
  const element = document.createElement(name);
  element.textContent = text;
  parent.append(element);
  return element;
};

/** Writes what is new: most texts stay through most moves. */
const write = (element, text) => {
  if (element.firstChild?.data === text) return;
  element.textContent = text;
};

const controls = categories.map((name, at) => {
  const label = made("label", document.querySelector(".weights"), name);
  const share = made("output", label);
  const slider = made("input", label);
  Object.assign(slider, { type: "range", min: 0, max: 100, step: 1, value: 50 });
  slider.dataset.category = `c${at}`;
  slider.addEventListener("input", () => {
    weights[at] = slider.valueAsNumber;
    show();
  });
  return { slider, share };
});

const row = () => {
  const line = document.createElement("tr");
  const [place, entry, total, change] = ["td", "td", "td", "td"].map((name) => made(name, line));
  const name = made("span", entry);
  const bar = made("span", entry);
  bar.className = "bar";
  return { line, place, name, bar, total, change, shown: "" };
};

const windowed = names.length > MOST;
const rows = Array.from({ length: windowed ? SEEN : names.length }, row);
let above, below, height;
if (windowed) {
  above = made("tr", body);
  body.append(...rows.map(({ line }) => line));
  below = made("tr", body);
  scroller.addEventListener("scroll", () => show(), { passive: true });
} else {
  body.append(...rows.map(({ line }) => line));
}

function fill(line, entry, { totals }, all, sum) {
  write(line.place, String(all[entry]));
  write(line.name, names[entry]);
  write(line.total, (totals[entry] / sum / 100).toFixed(2));
  const rise = baseline[entry] - all[entry];
  write(line.change, rise > 0 ? `▲ up ${rise}` : rise < 0 ? `▼ down ${-rise}` : "–");
  let end = 0;
  const stops = weights.map((weight, at) => {
    const start = end;
    end += (weight * table[entry * weights.length + at]) / sum / 10;
    return `${COLOURS[at % COLOURS.length]} ${start.toFixed(2)}% ${end.toFixed(2)}%`;
  });
  const bar = `linear-gradient(to right,${stops.join()},transparent 0)`;
  if (bar !== line.shown) line.bar.style.background = line.shown = bar;
}

/** Puts rows into order and leaves those where they are that are in order already. */
function arrange(order) {
  let last = body.lastChild;
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const { line } = rows[order[at]];
    if (line === last) {
      last = last.previousSibling;
    } else {
      last ? last.after(line) : body.prepend(line);
    }
  }
}

let drawing = 0;

function show() {
  const sum = weights.reduce((a, b) => a + b) || 1;
  const ranking = ranked(weights);
  const all = places(ranking);
  const { order } = ranking;
  controls.forEach(({ share }, at) => write(share, `${weights[at]} · ${Math.round((100 * weights[at]) / sum)} %`));
  if (windowed) {
    height ??= rows[0].line.offsetHeight || 39;
    const first = Math.max(0, Math.min(order.length - SEEN, Math.floor(scroller.scrollTop / height) - 2));
    above.style.height = `${first * height}px`;
    below.style.height = `${(order.length - first - SEEN) * height}px`;
    rows.forEach((line, at) => fill(line, order[first + at], ranking, all, sum));
  } else {
    rows.forEach((line, entry) => fill(line, entry, ranking, all, sum));
    arrange(order);
  }
  cancelAnimationFrame(drawing);
  drawing = requestAnimationFrame(() => drawn(weights, sum, order.slice(0, 3)));
}

show();
