// Passing the link on: copied, by the system's share sheet, as a QR code.
import { make } from '../dialog/make.js';
import { say } from '../dialog/say.js';
import { fresh, press, said, section } from './parts.js';

const SVG = 'http://www.w3.org/2000/svg';
// What a reader's phone needs around a code.
const QUIET = 4;

function drawn(modules, text) {
  const size = Math.sqrt(modules.length);
  const whole = size + 2 * QUIET;
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('class', 'qr');
  picture.setAttribute('viewBox', `0 0 ${whole} ${whole}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', say('sheet_share_code_of', { link: text }));
  const path = document.createElementNS(SVG, 'path');
  const dark = [...modules].flatMap((module, at) => (module === '1' ? [`M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z`] : []));
  path.setAttribute('d', dark.join(''));
  picture.append(path);
  return picture;
}

export function share(module, page) {
  const { node: status, tell } = said();
  const name = make('input', { id: fresh(), type: 'text', class: 'keep-field', maxLength: 40, autocomplete: 'off', dir: 'auto', data: { share: 'name' } });
  const field = make('input', { id: fresh(), type: 'text', class: 'keep-field wide', readOnly: true, dir: 'ltr', data: { share: 'link' }, onfocus: ({ target }) => target.select() });
  const code = make('div', { class: 'qr-place', hidden: true, data: { share: 'code' } });
  const link = () => {
    const called = name.value.trim() ? `&n=${encodeURIComponent(name.value.trim())}` : '';
    return `${location.origin}${location.pathname}?${page.query()}${called}`;
  };
  const show = () => {
    field.value = link();
    code.hidden = true;
    tell('');
  };
  name.addEventListener('input', show);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link());
      tell(say('sheet_share_copied'));
    } catch {
      field.focus();
      field.select();
      tell(say('by_hand_link'));
    }
  };
  const sheet = async () => {
    try {
      await navigator.share({ title: document.title, url: link() });
      tell(say('sheet_share_done'));
    } catch (error) {
      tell(error.name === 'AbortError' ? say('sheet_share_stopped') : say('sheet_share_failed'));
    }
  };
  const qr = () => {
    const modules = module.qr_modules(link());
    code.hidden = modules === '';
    code.replaceChildren(...(modules ? [drawn(modules, link())] : []));
    tell(modules ? say('sheet_share_code_shown') : say('sheet_share_code_none'));
  };
  field.value = link();
  return section(
    'share',
    say('sheet_share_title'),
    say('sheet_share_what'),
    make('div', { class: 'keep-line' }, make('label', { htmlFor: name.id }, say('sheet_share_name')), name),
    make('div', { class: 'keep-line' }, make('label', { htmlFor: field.id }, say('sheet_share_link')), field),
    make(
      'div',
      { class: 'keep-line' },
      press(say('sheet_copy_link'), 'copy-link', copy),
      'share' in navigator ? press(say('sheet_share'), 'share-sheet', sheet) : '',
      press(say('sheet_share_code'), 'qr', qr),
    ),
    status,
    code,
  );
}
