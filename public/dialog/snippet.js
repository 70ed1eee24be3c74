// The texts that authors paste. They are built from values only, so that each can be checked alone.
import { names, option, parameters } from '../element/options.js';

// About the height of the widget, in rem, in a column of an ordinary post and in a narrow one.
const HEIGHTS = {
  full: { wide: 90, narrow: 170 },
  compact: { wide: 60, narrow: 108 },
  none: { wide: 56, narrow: 96 },
};

const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => NAMED[sign]);

// What is as usual need not be said.
const said = (options) =>
  names.filter((name) => options[name] && options[name] !== option(name).default).map((name) => [name, options[name]]);

export const policies = (host) => ({
  element: `script-src ${host} 'wasm-unsafe-eval'; connect-src ${host}`,
  iframe: `frame-src ${host}`,
});

export function element({ home, options, column, title, ranking }) {
  const attributes = said(options).map(([name, value]) => `${name}="${escaped(value)}"`);
  attributes.push(`style="display:block;min-height:${HEIGHTS[options.controls][column]}rem"`);
  return `<reweigh-ranking ${attributes.join(' ')}>
  <table>
    <caption>${escaped(title)}</caption>
    <thead><tr><th scope="col">#</th><th scope="col">Entry</th><th scope="col">Total</th></tr></thead>
    <tbody>
${lines(ranking).join('\n')}
    </tbody>
  </table>
</reweigh-ranking>
<script type="module" src="${escaped(home)}reweigh.js"></script>`;
}

function lines(ranking) {
  const places = decimals(ranking);
  const ranks = ranking.map(({ rank }) => rank);
  return ranking.map(({ name, rank, score }) => {
    const tied = ranks.indexOf(rank) !== ranks.lastIndexOf(rank);
    const total = rounded(score, places.get(rank) ?? 2);
    return `      <tr><td>${rank}${tied ? '=' : ''}</td><th scope="row">${escaped(name)}</th><td>${total}</td></tr>`;
  });
}

// How many decimals the totals of a place have: two, or as many as tell it from its neighbours, also
// with any more. As the widget has it.
function decimals(ranking) {
  const needed = new Map();
  ranking.slice(1).forEach((below, at) => {
    const above = ranking[at];
    if (above.rank === below.rank) return;
    let places = 6;
    while (places > 2 && rounded(above.score, places - 1) !== rounded(below.score, places - 1)) places -= 1;
    for (const { rank } of [above, below]) needed.set(rank, Math.max(needed.get(rank) ?? 2, places));
  });
  return needed;
}

// Half goes up, as in the widget, also where the nearest double lies a little below it.
function rounded(score, places) {
  const unit = 10 ** places;
  return (Math.round(score * unit + 1e-6) / unit).toFixed(places);
}

export function iframe({ home, options, column, title }) {
  const query = parameters(Object.fromEntries(said(options)));
  const loading = options.loading === 'eager' ? 'eager' : 'lazy';
  // So that the browser puts no sheet of its own behind a theme that is not the page's.
  const scheme = options.theme === 'auto' ? '' : `;color-scheme:${options.theme}`;
  const style = `width:100%;height:${HEIGHTS[options.controls][column]}rem;border:0${scheme}`;
  return `<iframe src="${escaped(`${home}embed/?${query}`)}" title="${escaped(title)}" loading="${loading}"
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
        allow="clipboard-write; web-share" style="${style}"></iframe>`;
}

export const resize = (home) => `<script>
// Gives each Reweigh frame of this page the height that it reports.
addEventListener('message', ({ source, data }) => {
  if (data?.ns !== 'reweigh' || data.v !== 1 || data.type !== 'height' || !Number.isInteger(data.px)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    const ours = frame.contentWindow === source && frame.src.startsWith(${JSON.stringify(`${home}embed/`)});
    if (ours) frame.style.height = \`\${Math.min(Math.max(data.px, 120), 10000)}px\`;
  }
});
</script>`;
