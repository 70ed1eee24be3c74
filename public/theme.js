// The page's theme, worn before anything is painted: what the address asks for, else what the reader
// chose before, else the system's. Where nothing may be kept, a choice holds for the visit.
(() => {
  const root = document.documentElement;
  // What stands in the page is not what such a link asks for.
  if (/[?&;](?:w|p|q|t|m|x|n|v)=/.test(location.search)) root.classList.add('has-link');
  const NAMES = /^(?:light|dark)$/;
  const bars = { light: '#fbfaf7', dark: '#16191d' };
  const asked = new URLSearchParams(location.search.replaceAll('&amp;', '&')).get('theme');
  let kept;
  try {
    kept = localStorage.getItem('reweigh-theme');
  } catch { /* closed */ }

  const wear = (theme) => {
    if (NAMES.test(theme)) root.dataset.theme = theme;
    else delete root.dataset.theme;
    // The browser's own bars; where the system decides, each keeps the colour of its own theme.
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.content = bars[theme] ?? bars[/dark/.test(meta.media) ? 'dark' : 'light'];
    }
  };
  wear([asked, kept].find((theme) => NAMES.test(theme)));

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
