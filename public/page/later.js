// What the hosted page does beside the module, once that answers.
import { answer } from './dialogs.js';
import './keys.js';
import { offerLanguages } from './languages.js';
import { filesOf, languageOf, scripts } from './pack.js';
import { say } from './say.js';

// `here`: what is set on the page, a way to set it, what the page was opened with, and its words.
export function begin({ words, ...page }) {
  const { lang } = document.documentElement;
  const { pack = '', said = {} } = words ?? {};
  const tell = (kind, text) => say(kind, said[kind] ?? text);
  answer({ ...page, tell, words: { language: lang, pack, scripts: () => scripts(lang) } });
  offerLanguages(languageOf(lang), said.language ?? 'Language');
  // When all else is done, the page is kept for when there is no network; never in a frame.
  const keeper = document.querySelector('meta[name="reweigh-offline"]');
  if (keeper && 'serviceWorker' in navigator && window.top === window) {
    const keep = ({ keepOffline }) => keepOffline(tell, said['update-now'] ?? 'Reload to use it', filesOf(lang));
    setTimeout(() => import(new URL(keeper.content, document.baseURI)).then(keep, () => {}), 2000);
  }
}
