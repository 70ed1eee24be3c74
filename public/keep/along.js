// Taking the ranking along: as a table, as a picture, as a record of the decision.
import { make } from '../dialog/make.js';
import { byHand, download, press, said, section } from './parts.js';
import { asPng } from './png.js';

const two = (number) => String(number).padStart(2, '0');
const today = (now = new Date()) => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

const isDark = () => {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};

// What can be taken: what it is called, what it is for, its file, its type.
const FORMS = [
  ['csv', 'Table, CSV', 'for a spreadsheet', '.csv', 'text/csv;charset=utf-8'],
  ['markdown', 'Table, Markdown', 'for an issue or a wiki', '.md', 'text/markdown;charset=utf-8'],
  ['json', 'Table, JSON', 'for a program', '.json', 'application/json'],
  ['record', 'Decision record, Markdown', 'weights, options, reasons, and what would change it', '-decision.md', 'text/markdown;charset=utf-8'],
  ['svg', 'Radar, SVG', 'a drawing, with weights and source in it', '-radar.svg', 'image/svg+xml'],
  ['png', 'Radar, PNG', 'the same in dots', '-radar.png', 'image/png'],
];

export function along(module, page) {
  const link = () => `${location.origin}${location.pathname}?${page.query()}`;
  const made = (form) => module.keep_export(form, page.query(), link(), today());
  const drawn = () => made(isDark() ? 'svg-dark' : 'svg');
  const stem = JSON.parse(made('json')).dataset.id;
  const { node, say } = said();
  const hand = byHand();

  const copyText = async (text, done) => {
    hand.hide();
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say('The clipboard is closed. The text is selected: press Ctrl+C, or ⌘C on a Mac.');
      hand.show(text);
    }
  };
  const copyPicture = async () => {
    hand.hide();
    try {
      // Where a text is pasted, it is what the picture says.
      const alt = new Blob([made('alt')], { type: 'text/plain' });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': asPng(drawn()), 'text/plain': alt })]);
      say('Picture copied, with its description as text.');
    } catch {
      say('The clipboard takes no picture here. Download it instead; the description can be copied.');
    }
  };
  const copy = (form, label) => () => (form === 'png' ? copyPicture() : copyText(form === 'svg' ? drawn() : made(form), `${label} copied.`));
  const save = (form, label, ending, type) => async () => {
    hand.hide();
    try {
      // Excel takes a file for UTF-8 only by this mark.
      const parts = form === 'png' ? [await asPng(drawn())] : [form === 'csv' ? '\uFEFF' : '', form === 'svg' ? drawn() : made(form)];
      download(`${stem}${ending}`, parts, type);
      say(`${label} saved as ${stem}${ending}.`);
    } catch (error) {
      console.warn(error);
      say('The picture could not be made in this browser. Take the SVG instead.');
    }
  };
  const row = ([form, label, use, ending, type]) => {
    const named = (button, verb) => {
      button.setAttribute('aria-label', `${verb} ${label}`);
      return button;
    };
    return make(
      'li',
      { class: 'along-row', data: { form } },
      make('div', { class: 'along-what' }, make('strong', {}, label), make('span', { class: 'along-use' }, use)),
      named(press('Copy', 'copy', copy(form, label)), 'Copy'),
      named(press('Download', 'download', save(form, label, ending, type)), 'Download'),
    );
  };
  const describe = press('Copy the picture’s description', 'copy-alt', () => copyText(made('alt'), 'Description copied.'), 'quiet');
  return section(
    'along',
    'Take it along',
    'What you see now, as a file or on the clipboard.',
    make('ul', { class: 'along-list' }, ...FORMS.map(row)),
    describe,
    node,
    hand.field,
  );
}
