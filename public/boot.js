// Starts the page: fetches what Trunk names in the head, with integrity, and without an inline
// script. Where that cannot be, the ranking that is already in the page stays, and says so.

const glue = document.querySelector('link[rel="modulepreload"]');
const wasm = document.querySelector('link[type="application/wasm"]');

const say = (kind, text) => {
  const notice = document.createElement('p');
  notice.className = 'rw notice';
  notice.setAttribute('role', 'status');
  notice.dataset.notice = kind;
  document.getElementById('reweigh').prepend(notice);
  // After it is in the page, so that screen readers say it.
  notice.textContent = text;
  return notice;
};

// What is set on the page, a way to set it, and what the page was opened with.
const arrived = location.search.slice(1);
let here;

try {
  // Both at once. The release states the digest as data; a debug build, on a preload.
  const [{ default: start, page, page_query: query, page_follow: follow }, module] = await Promise.all([
    import(glue.href),
    fetch(wasm.href, { integrity: wasm.dataset.integrity ?? wasm.integrity }),
  ]);
  await start({ module_or_path: module });
  page();
  here = { query, follow, arrived };
} catch (error) {
  console.warn(error);
  say('no-wasm', 'The sliders could not be started in this browser. This is the ranking with equal weights. Reload the page to try again.');
}

// A fault inside the module stops it for good; the page says so instead of going silent.
addEventListener('error', ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError && !document.querySelector('[data-notice="crashed"]')) {
    say('crashed', 'Something broke, and the sliders no longer answer. Reload the page: its address keeps your weights.');
  }
});

// Going back by keys, as everywhere. Fields that are written in have their own past, and what lies
// over the page is not the page.
const WRITES = 'textarea, select, dialog, [contenteditable], input:not([type="range"], [type="checkbox"], [type="radio"])';
const button = (action) => document.querySelector(`#reweigh [data-action="${action}"]`);
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (ctrlKey === metaKey || altKey || target.closest?.(WRITES)) return;
  const letter = key.toLowerCase();
  const forward = (letter === 'z' && shiftKey) || (letter === 'y' && ctrlKey && !shiftKey);
  if (letter !== 'z' && !forward) return;
  event.preventDefault();
  button(forward ? 'redo' : 'undo')?.click();
});

// The line of the leading three covers nothing before the reader has begun.
for (const begun of ['scroll', 'input']) {
  addEventListener(begun, () => document.documentElement.classList.add('has-begun'), { once: true, passive: true });
}

addEventListener('click', ({ target }) => {
  // A button that has nothing left to do gives the focus to its fellow, or keys would go nowhere.
  const step = target.closest('#reweigh :is([data-action="undo"], [data-action="redo"])');
  if (step && step === document.activeElement) {
    requestAnimationFrame(() => {
      if (step.disabled) button(step.dataset.action === 'undo' ? 'redo' : 'undo').focus();
    });
  }
  // From the line with the leading three to the table.
  if (target.closest('#reweigh [data-action="to-ranking"]')) {
    const head = document.querySelector('#reweigh .standing h2');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
    head.scrollIntoView({ behavior: still ? 'auto' : 'smooth' });
  }
});

// What few readers need comes when it is asked for: each a dialog with a script of its own.
const later = { embed: ['dialog', 'The embed dialog', 'Embed'], keep: ['keep', 'Keep and share', 'the button'] };
let tries = 0;
const open = async (action, button, query) => {
  const [name, title, press] = later[action];
  const kind = `no-${name}`;
  const script = document.querySelector(`meta[name="reweigh-${name}"]`).content;
  document.querySelector(`[data-notice="${kind}"]`)?.remove();
  try {
    // A script that could not be loaded stays so under its address.
    const dialog = await import(tries ? `${script}?again=${tries}` : script);
    await dialog.open(button, here, query);
  } catch (error) {
    console.warn(error);
    tries += 1;
    say(kind, `${title} could not be loaded. Check your connection, then press ${press} again.`);
  }
};
addEventListener('click', ({ target }) => {
  const button = target.closest('#reweigh :is([data-action="embed"], [data-action="keep"])');
  if (button) open(button.dataset.action, button);
});

// The link of a group opens it.
if (here && /(?:^|&)(?:amp;)?g=/.test(arrived)) open('keep', button('keep'), arrived);

// When all else is done, the page is kept for when there is no network; never in a frame.
const keeper = document.querySelector('meta[name="reweigh-offline"]');
if (here && keeper && 'serviceWorker' in navigator && window.top === window) {
  setTimeout(() => import(keeper.content).then(({ keepOffline }) => keepOffline(say), () => {}), 2000);
}
