// An author's dataset: parsed by the browser's own JSON, and read by a module of its own, one for all
// datasets of a page.
import { fetched, parts } from './engine.js';
import { failure } from './failure.js';

const MAX_BYTES = 8 * 1024 * 1024;

let reader;

async function started() {
  const [script, wasm] = await parts(
    new URL(FILES.readerGlue, import.meta.url),
    new URL(FILES.readerWasm, import.meta.url),
  );
  await script.default({ module_or_path: wasm });
  return script;
}

// The bytes that the widget's module unpacks, and what begins their survey.
export async function dataset(address) {
  reader ??= started().catch((error) => {
    reader = undefined;
    throw failure('load-failed', `What reads datasets could not be loaded: ${error.message}`);
  });
  const [{ read, survey }, json] = await Promise.all([reader, parsed(address)]);
  try {
    const bytes = read(json);
    return { bytes, survey: () => survey(bytes) };
  } catch (faults) {
    throw failure('bad-data', `The dataset at ${address} cannot be read:\n${faults}`);
  }
}

async function parsed(address) {
  try {
    const answer = await fetched(address, { credentials: 'omit' });
    return JSON.parse(await text(answer.body.getReader()));
  } catch (error) {
    throw failure('bad-data', `The dataset at ${address} cannot be read: ${error.message}`);
  }
}

async function text(reader) {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_BYTES) {
      reader.cancel();
      throw new Error('It is larger than 8 MiB.');
    }
    text += decoder.decode(value, { stream: true });
  }
}
