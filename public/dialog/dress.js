// A style sheet that only a dialog needs: loaded once, and again after it failed.
import { make } from './make.js';

const worn = new Map();
export function dress(href) {
  if (!worn.has(href)) {
    worn.set(href, new Promise((done, failed) => {
      const onerror = () => {
        worn.delete(href);
        link.remove();
        failed(new Error(`${href} could not be loaded.`));
      };
      const link = make('link', { rel: 'stylesheet', href, onload: done, onerror });
      document.head.append(link);
    }));
  }
  return worn.get(href);
}
