// The module that knows rankings: fetched when the dialog first opens, and asked in texts. It answers in the language of
// `pack`, a text with its phrases.
const at = (name) => new URL(name, import.meta.url);

let tries = 0;
let loading;
export async function core(pack) {
  loading ??= load().catch((error) => {
    loading = undefined;
    tries += 1;
    throw error;
  });
  const module = await loading;
  module.keep_words(pack);
  return module;
}

async function load() {
  const glue = at(FILES.keepGlue);
  // A script that could not be loaded stays so under its address.
  if (tries > 0) glue.search = `?again=${tries}`;
  const fetched = fetch(at(FILES.keepWasm), tries > 0 ? { cache: 'reload' } : {});
  const [script, answer] = await Promise.all([import(glue.href), fetched]);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  await script.default({ module_or_path: answer });
  return script;
}
