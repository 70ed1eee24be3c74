// The languages to choose from. What is chosen is kept, and the page starts anew in it: its address has what is set.

import { without } from './query.js';

const NAMES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', ar: 'العربية' };

// What was typed last stands in the address so many milliseconds later (src/ui/commit.rs).
const COMMITTED = 450;

async function change(language) {
  await new Promise((done) => setTimeout(done, COMMITTED));
  // What was chosen counts from here on. All else stays as it is written: read and written anew, it would read otherwise.
  const query = without(location.search.slice(1), 'lang');
  let more = '';
  try {
    localStorage.setItem('reweigh-lang', language);
  } catch {
    // Where nothing may be kept, the address says it.
    more = `lang=${language}`;
  }
  const search = [query, more].filter(Boolean).join('&');
  if (search === location.search.slice(1)) location.reload();
  else location.replace(`${location.pathname}${search && '?'}${search}${location.hash}`);
}

export function offerLanguages(now, label) {
  const node = (name, more) => Object.assign(document.createElement(name), { className: 'rw', ...more });
  const choice = node('select', { id: 'language', autocomplete: 'off' });
  for (const [language, name] of Object.entries(NAMES)) {
    choice.append(Object.assign(document.createElement('option'), { value: language, lang: language, textContent: name }));
  }
  choice.value = now;
  choice.addEventListener('change', () => change(choice.value));
  const all = node('label', { className: 'rw languages' });
  // On a phone there is only room for its letters.
  all.dataset.code = now;
  // The word is read out; those who look know it by the name of their own language.
  all.append(node('span', { className: 'rw unseen', textContent: label }), choice);
  document.querySelector('.themes').before(all);
}
