// Several readers together: their links pasted, the group's ranking, and where they disagree.
import { make } from '../dialog/make.js';
import { say } from '../dialog/say.js';
import { fresh, given, press, said, section } from './parts.js';

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

const first = (text) => make('th', { scope: 'row' }, given(text));
const each = (people) => people.map((name) => head(given(name), 'amount'));
const percent = (share) => cell(say('sheet_group_percent', { share }), 'amount');

function results({ people, shares, ranking, apart, pairs, disagree }) {
  return [
    table(
      say('sheet_group_ranking'),
      [head(say('sheet_group_place')), head(say('sheet_group_entry')), head(say('sheet_group_total'), 'amount'), ...each(people)],
      ranking.map((row) =>
        make('tr', { data: { id: row.id } }, cell(row.place), first(row.name), cell(row.total, 'amount'), ...row.people.map((place) => cell(place, 'amount'))),
      ),
    ),
    table(
      say('sheet_group_shares'),
      [head(say('sheet_group_category')), head(say('sheet_group_all'), 'amount'), ...each(people)],
      shares.map((row) => make('tr', {}, first(row.label), percent(row.group), ...row.people.map(percent))),
    ),
    make('h4', {}, say('sheet_group_disagree')),
    disagree.length
      ? make('ul', { class: 'group-disagree' }, ...disagree.map((text) => make('li', {}, text)))
      : make('p', {}, say('sheet_group_agree')),
    table(
      say('sheet_group_apart', { n: pairs }),
      [head(say('sheet_group_person')), ...each(people)],
      // A half stands behind its number in every direction of reading.
      apart.map((row, at) => make('tr', {}, first(people[at]), ...row.map((far, other) => cell(other === at ? '–' : given(far), 'amount')))),
    ),
  ];
}

export function group(module, query) {
  const { node: status, tell } = said();
  const field = make('textarea', { id: fresh(), class: 'keep-hand', rows: 4, spellcheck: false, dir: 'auto', data: { group: 'links' } });
  const unread = make('ul', { class: 'keep-warn', hidden: true, role: 'status', data: { group: 'unread' } });
  const place = make('div', { class: 'group-result', data: { group: 'result' } });
  const link = make('input', { id: fresh(), type: 'text', class: 'keep-field wide', readOnly: true, dir: 'ltr', data: { group: 'link' }, onfocus: ({ target }) => target.select() });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link.value);
      tell(say('sheet_group_copied'));
    } catch {
      link.focus();
      tell(say('by_hand_link'));
    }
  };
  const own = make('div', { class: 'keep-line', hidden: true }, make('label', { htmlFor: link.id }, say('sheet_group_link')), link, press(say('sheet_copy_link'), 'copy-group', copy));

  const show = (view) => {
    unread.hidden = view.unread.length === 0;
    unread.replaceChildren(...view.unread.map(({ what, why }) => make('li', {}, say('sheet_group_unread', { what, why }))));
    const enough = Boolean(view.ranking);
    place.replaceChildren(...(enough ? results(view) : []));
    own.hidden = !enough;
    link.value = `${location.origin}${location.pathname}?${view.query}`;
    const narrows = view.narrows ? ` ${say('sheet_group_narrows')}` : '';
    if (enough) tell(say('sheet_group_people', { n: view.people.length }) + narrows);
    else tell(view.people.length ? say('sheet_group_only_one') : say('sheet_group_none', { part: '?w=…' }));
  };
  const compare = () => show(JSON.parse(module.group_view(field.value, '')));
  const node = section(
    'group',
    say('sheet_group_title'),
    say('sheet_group_what'),
    make('label', { htmlFor: field.id, class: 'unseen' }, say('sheet_group_links')),
    field,
    make('div', { class: 'keep-line' }, press(say('sheet_group_compare'), 'compare', compare)),
    status,
    unread,
    own,
    place,
  );
  if (query) show(JSON.parse(module.group_view('', query)));
  return node;
}
