// Several readers together: their links pasted, the group's ranking, and where they disagree.
import { make } from '../dialog/make.js';
import { fresh, press, said, section } from './parts.js';

const cell = (text, extra = '') => make('td', { class: extra }, text);
const head = (text, extra = '') => make('th', { scope: 'col', class: extra }, text);

function table(caption, heads, rows) {
  return make(
    'div',
    { class: 'group-scroll', tabIndex: 0, role: 'group', ariaLabel: caption },
    make(
      'table',
      { class: 'group-table' },
      make('caption', {}, caption),
      make('thead', {}, make('tr', {}, ...heads)),
      make('tbody', {}, ...rows),
    ),
  );
}

const first = (text) => make('th', { scope: 'row' }, text);

function results({ people, shares, ranking, apart, pairs, disagree }) {
  return [
    table(
      'The group’s ranking, and each person’s place',
      [head('#'), head('Entry'), head('Total', 'amount'), ...people.map((name) => head(name, 'amount'))],
      ranking.map((row) =>
        make('tr', { data: { id: row.id } }, cell(row.place), first(row.name), cell(row.total, 'amount'), ...row.people.map((place) => cell(place, 'amount'))),
      ),
    ),
    table(
      'Shares in percent: the group’s are the mean',
      [head('Category'), head('Group', 'amount'), ...people.map((name) => head(name, 'amount'))],
      shares.map(({ label, group, people: each }) => make('tr', {}, first(label), cell(`${group} %`, 'amount'), ...each.map((share) => cell(`${share} %`, 'amount')))),
    ),
    make('h4', {}, 'Where you disagree most'),
    disagree.length
      ? make('ul', { class: 'group-disagree' }, ...disagree.map((text) => make('li', {}, text)))
      : make('p', {}, 'Nowhere: everyone has the same shares and the same ranking.'),
    table(
      `How far apart: of ${pairs} pairs of entries, those that two people put in another order (Kendall’s distance; a tie counts half)`,
      [head('Person'), ...people.map((name) => head(name, 'amount'))],
      apart.map((row, at) => make('tr', {}, first(people[at]), ...row.map((far, other) => cell(other === at ? '–' : far, 'amount')))),
    ),
  ];
}

export function group(module, query) {
  const { node: status, say } = said();
  const field = make('textarea', { id: fresh(), class: 'keep-hand', rows: 4, spellcheck: false, data: { group: 'links' } });
  const unread = make('ul', { class: 'keep-warn', hidden: true, role: 'status', data: { group: 'unread' } });
  const place = make('div', { class: 'group-result', data: { group: 'result' } });
  const link = make('input', { id: fresh(), type: 'text', class: 'keep-field wide', readOnly: true, data: { group: 'link' }, onfocus: ({ target }) => target.select() });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link.value);
      say('Link of the group copied.');
    } catch {
      link.focus();
      say('The clipboard is closed. The link is selected: press Ctrl+C, or ⌘C on a Mac.');
    }
  };
  const own = make('div', { class: 'keep-line', hidden: true }, make('label', { htmlFor: link.id }, 'Link of this group'), link, press('Copy link', 'copy-group', copy));

  const show = (view) => {
    unread.hidden = view.unread.length === 0;
    unread.replaceChildren(...view.unread.map(({ what, why }) => make('li', {}, `${what}: ${why}. It is left out.`)));
    const enough = Boolean(view.ranking);
    place.replaceChildren(...(enough ? results(view) : []));
    own.hidden = !enough;
    link.value = `${location.origin}${location.pathname}?${view.query}`;
    const narrows = view.narrows ? ' What single links rule out or set otherwise does not count here.' : '';
    if (enough) say(`${view.people.length} people, each counts the same.${narrows}`);
    else say(view.people.length ? 'Only one link can be read. Paste at least two.' : 'No link was found. Paste at least two, as they come: each with its ?w=…');
  };
  const compare = () => show(JSON.parse(module.group_view(field.value, '')));
  const node = section(
    'group',
    'Together',
    'Paste the links of several people, as they come by chat or mail: the group’s ranking rests on the mean of their shares.',
    make('label', { htmlFor: field.id, class: 'unseen' }, 'Links of several people'),
    field,
    make('div', { class: 'keep-line' }, press('Compare', 'compare', compare)),
    status,
    unread,
    own,
    place,
  );
  if (query) show(JSON.parse(module.group_view('', query)));
  return node;
}
