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
    // The smallest module there is: it fails only where a policy refuses all of them.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    throw failure('csp-blocked', "The page's policy refuses WebAssembly: script-src needs 'wasm-unsafe-eval'.");
  }
  let refused;
  const end = watchPolicy((what) => (refused = what));
  try {
    const [[script, wasm], style] = await Promise.all([
      both(new URL(FILES.glue, import.meta.url), new URL(FILES.wasm, import.meta.url)),
      fetched(new URL(FILES.style, import.meta.url)).then((answer) => answer.text()),
    ]);
    await script.default({ module_or_path: wasm });
    script.onCrash?.(() => queueMicrotask(broken));
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

// A module and its glue.
export function both(glue, wasm) {
  // A script that failed, or broke, stays so under its address.
  const nth = tries.get(glue.href) ?? 0;
  tries.set(glue.href, nth + 1);
  const script = nth ? `${glue.href}?again=${nth}` : glue.href;
  return Promise.all([import(/* @vite-ignore */ /* webpackIgnore: true */ script), fetched(wasm)]);
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
