// Starts the page: fetches what Trunk names in the head, with integrity, and without an inline
// script. Where that cannot be, the ranking that is already in the page stays, and says so.
import './embed.js';
import './keys.js';
import { say } from './say.js';
import { free, takeOver } from './still.js';

const glue = document.querySelector('link[rel="modulepreload"]');
const wasm = document.querySelector('link[type="application/wasm"]');

try {
  // Both at once. The release states the digest as data; a debug build, on a preload.
  const [{ default: start, page }, module] = await Promise.all([
    import(glue.href),
    fetch(wasm.href, { integrity: wasm.dataset.integrity ?? wasm.integrity }),
  ]);
  await start({ module_or_path: module });
  await free();
  takeOver(page);
} catch (error) {
  console.warn(error);
  say('no-wasm', 'The sliders could not be started in this browser. This is the ranking with equal weights. Reload the page to try again.');
}
// From here on nothing is being computed for the link that was followed.
document.documentElement.classList.remove('has-link');

// A fault inside the module stops it for good; the page says so instead of going silent.
addEventListener('error', ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError && !document.querySelector('[data-notice="crashed"]')) {
    say('crashed', 'Something broke, and the sliders no longer answer. Reload the page: its address keeps your weights.');
  }
});

// The line of the leading three covers nothing before the reader has begun.
for (const begun of ['scroll', 'input']) {
  addEventListener(begun, () => document.documentElement.classList.add('has-begun'), { once: true, passive: true });
}

