// The ways to embed, each with its snippet and with what it needs.
import { make } from './make.js';
import { policies } from './snippet.js';

export function ways(host, { element, iframe, resize }) {
  const policy = policies(host);
  const needs = (way, more = '') =>
    make('p', {}, 'A Content Security Policy needs ', make('code', { data: { policy: way } }, policy[way]), `.${more}`);
  return [
    make(
      'section',
      { class: 'way' },
      make('h3', {}, 'As an element'),
      make('p', {}, 'Where scripts are allowed. Until it runs, and if it cannot, readers see the table.'),
      element.node,
      needs('element', ' If it refuses inline styles, move the style to your own sheet.'),
    ),
    make(
      'section',
      { class: 'way' },
      make('h3', {}, 'As a frame'),
      make('p', {}, 'Where only frames are allowed.'),
      iframe.node,
      needs('iframe'),
      make(
        'details',
        { class: 'more' },
        make('summary', {}, 'Fit the frame to its content'),
        make('p', {}, 'Optional: ten lines for your page, or for a script of yours without the tags.'),
        resize.node,
      ),
    ),
    make(
      'section',
      { class: 'way' },
      make('h3', {}, 'From your own server'),
      make(
        'p',
        {},
        'Copy all files of this site into any folder, or install the npm package ',
        make('code', {}, 'reweigh-ranking'),
        '. Everything is found relative to ',
        make('code', {}, 'reweigh.js'),
        ', so only the addresses in the snippets change.',
      ),
    ),
  ];
}
