// Passing the link on: copied, by the system's share sheet, as a QR code.
import { make } from '../dialog/make.js';
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
  picture.setAttribute('aria-label', `QR code of ${text}`);
  const path = document.createElementNS(SVG, 'path');
  const dark = [...modules].flatMap((module, at) => (module === '1' ? [`M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z`] : []));
  path.setAttribute('d', dark.join(''));
  picture.append(path);
  return picture;
}

export function share(module, page) {
  const { node: status, say } = said();
  const name = make('input', { id: fresh(), type: 'text', class: 'keep-field', maxLength: 40, autocomplete: 'off', data: { share: 'name' } });
  const field = make('input', { id: fresh(), type: 'text', class: 'keep-field wide', readOnly: true, data: { share: 'link' }, onfocus: ({ target }) => target.select() });
  const code = make('div', { class: 'qr-place', hidden: true, data: { share: 'code' } });
  const link = () => {
    const called = name.value.trim() ? `&n=${encodeURIComponent(name.value.trim())}` : '';
    return `${location.origin}${location.pathname}?${page.query()}${called}`;
  };
  const show = () => {
    field.value = link();
    code.hidden = true;
    say('');
  };
  name.addEventListener('input', show);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link());
      say('Link copied.');
    } catch {
      field.focus();
      field.select();
      say('The clipboard is closed. The link is selected: press Ctrl+C, or ⌘C on a Mac.');
    }
  };
  const sheet = async () => {
    try {
      await navigator.share({ title: document.title, url: link() });
      say('Shared.');
    } catch (error) {
      say(error.name === 'AbortError' ? 'Nothing was shared.' : 'The share sheet could not be opened. Copy the link instead.');
    }
  };
  const qr = () => {
    const modules = module.qr_modules(link());
    code.hidden = modules === '';
    code.replaceChildren(...(modules ? [drawn(modules, link())] : []));
    say(modules ? 'Point a camera at the code.' : 'This link is too long for a QR code. Copy it instead.');
  };
  field.value = link();
  return section(
    'share',
    'Share',
    'A link opens the page as you see it now. Who opens it sees the name in quotation marks.',
    make('div', { class: 'keep-line' }, make('label', { htmlFor: name.id }, 'Name, if you like'), name),
    make('div', { class: 'keep-line' }, make('label', { htmlFor: field.id }, 'Link'), field),
    make(
      'div',
      { class: 'keep-line' },
      press('Copy link', 'copy-link', copy),
      'share' in navigator ? press('Share…', 'share-sheet', sheet) : '',
      press('QR code', 'qr', qr),
    ),
    status,
    code,
  );
}
