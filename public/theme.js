// The page's theme and language, worn before anything is painted: what the address asks for, else what the reader
// chose before, else the system's. Where nothing may be kept, a choice holds for the visit.
(() => {
  const root = document.documentElement;
  // What stands in the page is not what such a link asks for.
  if (/[?&;](?:w|p|q|t|m|x|n|v)=/.test(location.search)) root.classList.add('has-link');
  const NAMES = /^(?:light|dark)$/;
  const bars = { light: '#fbfaf7', dark: '#16191d' };
  const asked = new URLSearchParams(location.search.replaceAll('&amp;', '&'));
  const said = (name) => {
    try {
      return [asked.get(name), localStorage.getItem(`reweigh-${name}`)];
    } catch {
      return [asked.get(name)]; // closed
    }
  };
  const tags = [...said('lang'), ...navigator.languages].filter((tag) => /^(?:en|de|fr|es|ar)(?:-[a-z\d]+)*$/i.test(tag));
  const [tag = 'en'] = tags;
  // What stands in the page is English.
  if (!/^en/i.test(tag)) {
    Object.assign(root, { lang: tag, dir: /^ar/i.test(tag) ? 'rtl' : 'ltr' });
    root.classList.add('has-words');
  }

  const wear = (theme) => {
    if (NAMES.test(theme)) root.dataset.theme = theme;
    else delete root.dataset.theme;
    // The browser's own bars; where the system decides, each keeps the colour of its own theme.
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.content = bars[theme] ?? bars[/dark/.test(meta.media) ? 'dark' : 'light'];
    }
  };
  wear(said('theme').find((theme) => NAMES.test(theme)));

  addEventListener('DOMContentLoaded', () => {
    const choices = document.querySelectorAll('input[name="theme"]');
    for (const choice of choices) {
      // Browsers fill in what was checked before a reload; the theme itself is what counts.
      choice.checked = choice.value === (root.dataset.theme ?? 'auto');
      choice.addEventListener('change', () => {
        wear(choice.value);
        try {
          localStorage.setItem('reweigh-theme', choice.value);
        } catch { /* closed */ }
      });
    }
  });
})();
