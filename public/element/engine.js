// The module, one for all widgets of a page: started when the first needs it, and anew after a fault.
import { failure } from './failure.js';
import { watchPolicy } from './policy.js';

let engine;
const tries = new Map();

// Whom to tell when the module breaks.
export const alive = new Set();

export function start() {
  engine ??= loaded().catch((error) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function loaded() {
  if (typeof WebAssembly !== 'object') throw failure('wasm-unavailable', 'This browser has no WebAssembly.');
  try {
    // The smallest module there is: it fails only where a policy refuses all of them. WebKit lets it be
    // made, and refuses to let it run.
    await WebAssembly.instantiate(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    throw failure('csp-blocked', "The page's policy refuses WebAssembly: script-src needs 'wasm-unsafe-eval'.");
  }
  let refused;
  const end = watchPolicy(/^(script|connect)-src/, (what) => (refused = what));
  try {
    const [script, wasm, sheet] = await parts(
      new URL(FILES.glue, import.meta.url),
      new URL(FILES.wasm, import.meta.url),
      new URL(FILES.style, import.meta.url),
    );
    const [style] = await Promise.all([sheet.text(), script.default({ module_or_path: wasm })]);
    // Hosts may ask for everything at once, and see no part come later.
    if (!(await new Promise(script.prepare))) throw new Error('its second part did not arrive.');
    // What is left of a broken module may break again, when another has taken its place.
    const mine = engine;
    script.onCrash?.(() => queueMicrotask(() => mine === engine && broken()));
    return { mount: script.mount, style };
  } catch (error) {
    // A policy says a moment later that it was the cause.
    await new Promise((done) => setTimeout(done, 50));
    throw refused
      ? failure('csp-blocked', `The page's policy refuses ${refused}.`)
      : failure('load-failed', `The widget could not be loaded: ${error.message}`);
  } finally {
    end();
  }
}

// The glue of a module, run, and what belongs to it.
export function parts(glue, ...files) {
  // A script that failed, or broke, stays so under its address; so may a file that a cache keeps.
  const nth = tries.get(glue.href) ?? 0;
  tries.set(glue.href, nth + 1);
  const script = nth ? `${glue.href}?again=${nth}` : glue.href;
  const options = { cache: nth ? 'reload' : 'default' };
  const fetches = files.map((file) => fetched(file, options));
  return Promise.all([import(/* @vite-ignore */ /* webpackIgnore: true */ script), ...fetches]);
}

function broken() {
  if (!engine) return;
  engine = undefined;
  for (const tell of [...alive]) tell();
}

export async function fetched(address, options) {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer;
}
