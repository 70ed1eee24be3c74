// Taking the ranking along: as a table, as a picture, as a record of the decision.
import { make } from '../dialog/make.js';
import { say } from '../dialog/say.js';
import { byHand, download, press, said, section } from './parts.js';
import { asPng } from './png.js';

const two = (number) => String(number).padStart(2, '0');
const today = (now = new Date()) => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

const isDark = () => {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};

// What can be taken: what it is called, what it is for, its file, its type.
const forms = () => [
  ['csv', say('sheet_csv'), say('sheet_csv_use'), '.csv', 'text/csv;charset=utf-8'],
  ['markdown', say('sheet_markdown'), say('sheet_markdown_use'), '.md', 'text/markdown;charset=utf-8'],
  ['json', say('sheet_json'), say('sheet_json_use'), '.json', 'application/json'],
  ['record', say('sheet_record'), say('sheet_record_use'), '-decision.md', 'text/markdown;charset=utf-8'],
  ['svg', say('sheet_svg'), say('sheet_svg_use'), '-radar.svg', 'image/svg+xml'],
  ['png', say('sheet_png'), say('sheet_png_use'), '-radar.png', 'image/png'],
];

export function along(module, page) {
  const link = () => `${location.origin}${location.pathname}?${page.query()}`;
  const made = (form) => module.keep_export(form, page.query(), link(), today());
  const drawn = () => made(isDark() ? 'svg-dark' : 'svg');
  const stem = JSON.parse(made('json')).dataset.id;
  const { node, tell } = said();
  const hand = byHand();

  const copyText = async (text, done) => {
    hand.hide();
    try {
      await navigator.clipboard.writeText(text);
      tell(done);
    } catch {
      tell(say('by_hand_text'));
      hand.show(text);
    }
  };
  const copyPicture = async () => {
    hand.hide();
    try {
      // Where a text is pasted, it is what the picture says.
      const alt = new Blob([made('alt')], { type: 'text/plain' });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': asPng(drawn()), 'text/plain': alt })]);
      tell(say('sheet_along_picture_copied'));
    } catch {
      tell(say('sheet_along_picture_refused'));
    }
  };
  const copy = (form, what) => () => (form === 'png' ? copyPicture() : copyText(form === 'svg' ? drawn() : made(form), say('sheet_along_copied', { what })));
  const save = (form, what, ending, type) => async () => {
    hand.hide();
    try {
      // Excel takes a file for UTF-8 only by this mark.
      const parts = form === 'png' ? [await asPng(drawn())] : [form === 'csv' ? '\uFEFF' : '', form === 'svg' ? drawn() : made(form)];
      const file = `${stem}${ending}`;
      download(file, parts, type);
      tell(say('sheet_along_saved', { what, file }));
    } catch (error) {
      console.warn(error);
      tell(say('sheet_along_picture_failed'));
    }
  };
  const row = ([form, what, use, ending, type]) => {
    const named = (button, spoken) => {
      button.setAttribute('aria-label', spoken);
      return button;
    };
    return make(
      'li',
      { class: 'along-row', data: { form } },
      make('div', { class: 'along-what' }, make('strong', {}, what), make('span', { class: 'along-use' }, use)),
      named(press(say('dialog_copy'), 'copy', copy(form, what)), say('sheet_along_copy', { what })),
      named(press(say('sheet_along_download'), 'download', save(form, what, ending, type)), say('sheet_along_download_it', { what })),
    );
  };
  const copyAlt = () => copyText(made('alt'), say('sheet_along_described'));
  const describe = press(say('sheet_along_describe'), 'copy-alt', copyAlt, 'quiet');
  return section(
    'along',
    say('sheet_along_title'),
    say('sheet_along_what'),
    make('ul', { class: 'along-list' }, ...forms().map(row)),
    describe,
    node,
    hand.field,
  );
}
