// The ways to embed, each with its snippet and with what it needs.
import { make } from './make.js';
import { mixed, say } from './say.js';
import { policies } from './snippet.js';

export function ways(host, { element, iframe, resize }) {
  const policy = policies(host);
  const code = (text, data = {}) => make('code', { dir: 'ltr', data }, text);
  const needs = (way, ...more) => make('p', {}, ...mixed('embed_way_policy', { policy: code(policy[way], { policy: way }) }), ...more);
  return [
    make(
      'section',
      { class: 'embed-way' },
      make('h3', {}, say('embed_way_element')),
      make('p', {}, say('embed_way_element_when')),
      element.node,
      needs('element', ' ', say('embed_way_policy_style')),
    ),
    make(
      'section',
      { class: 'embed-way' },
      make('h3', {}, say('embed_way_frame')),
      make('p', {}, say('embed_way_frame_when')),
      iframe.node,
      needs('iframe'),
      make(
        'details',
        { class: 'more' },
        make('summary', {}, say('embed_way_resize')),
        make('p', {}, say('embed_way_resize_what')),
        resize.node,
      ),
    ),
    make(
      'section',
      { class: 'embed-way' },
      make('h3', {}, say('embed_way_server')),
      make('p', {}, ...mixed('embed_way_server_what', { package: code('reweigh-ranking'), script: code('reweigh.js') })),
    ),
  ];
}
