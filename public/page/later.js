// What the hosted page does beside the module, once that answers.
import { answer } from './dialogs.js';
import './keys.js';
import { offerLanguages } from './languages.js';
import { filesOf, languageOf, scripts } from './pack.js';
import { say } from './say.js';

// It is given what is set on the page, a way to set it, what the page was opened with, and its words; `styled` is kept
// when the style sheet is there that comes with this.
export function begin({ words, styled, ...page }) {
  const { lang } = document.documentElement;
  const { pack = '', said = {} } = words ?? {};
  const tell = (kind, text) => say(kind, said[kind] ?? text);
  answer({ ...page, tell, words: { language: lang, pack, scripts: () => scripts(lang) } });
  // Without its style it would push the page down until that comes.
  styled.then(() => offerLanguages(languageOf(lang), said.language ?? 'Language'));
  // When all else is done, the page is kept for when there is no network; never in a frame.
  const keeper = document.querySelector('meta[name="reweigh-offline"]');
  if (keeper && 'serviceWorker' in navigator && window.top === window) {
    const keep = ({ keepOffline }) => keepOffline(tell, said['update-now'] ?? 'Reload to use it', filesOf(lang));
    setTimeout(() => import(new URL(keeper.content, document.baseURI)).then(keep, () => {}), 2000);
  }
}
