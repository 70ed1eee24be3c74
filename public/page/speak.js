// The page in the reader's language, where that is not the one in which it is written.
import { packed } from './pack.js';

export async function speak(root) {
  try {
    const words = await packed(root.lang);
    for (const [places, text] of Object.entries(words.texts)) {
      for (const { lastChild } of document.querySelectorAll(places)) lastChild.data = text;
    }
    // What the dataset says is in its own language.
    for (const place of document.querySelectorAll('h1, .about :is(dl, ul)')) Object.assign(place, { lang: 'en', dir: 'ltr' });
    return words;
  } catch (error) {
    console.warn(error);
    // The page stays as it is written.
    Object.assign(root, { lang: 'en', dir: 'ltr' });
  }
}
