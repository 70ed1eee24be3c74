// What the hosted page does beside the module, once that answers.
import { answer } from './dialogs.js';
import './keys.js';
import { say } from './say.js';

export function begin(here) {
  answer(here);
  // When all else is done, the page is kept for when there is no network; never in a frame.
  const keeper = document.querySelector('meta[name="reweigh-offline"]');
  if (keeper && 'serviceWorker' in navigator && window.top === window) {
    setTimeout(() => import(new URL(keeper.content, document.baseURI)).then(({ keepOffline }) => keepOffline(say), () => {}), 2000);
  }
}
