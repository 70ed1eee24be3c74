// The languages to choose from. What is chosen is kept, and the page starts anew in it: its address has what is set.

const NAMES = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', ar: 'العربية' };

// What was typed last stands in the address so many milliseconds later (src/ui/commit.rs).
const COMMITTED = 450;

async function change(language) {
  await new Promise((done) => setTimeout(done, COMMITTED));
  const address = new URL(location);
  // What was chosen counts from here on.
  address.searchParams.delete('lang');
  try {
    localStorage.setItem('reweigh-lang', language);
  } catch {
    // Where nothing may be kept, the address says it.
    address.searchParams.set('lang', language);
  }
  if (address.href === location.href) location.reload();
  else location.replace(address);
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
