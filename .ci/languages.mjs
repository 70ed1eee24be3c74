// The files of the languages: one for whoever reads one, and one for the scripts that come when they are asked for.
// All have one digest in their names, so that the page names a language by its letters.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = "src/words";
export const LANGUAGES = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

export const named = (language, room) => JSON.parse(readFileSync(join(ROOT, language, `${room}.json`), "utf8"));

// `packs`: the phrases of the module, for each language but English. What the names begin with.
export function placed(folder, packs) {
  const files = LANGUAGES.map((language) => [`scripts-${language}`, named(language, "scripts")]);
  for (const [language, phrases] of Object.entries(packs)) {
    const { texts, said } = named(language, "page");
    files.push([language, { phrases, texts, said }]);
  }
  const written = files.map(([name, content]) => [name, JSON.stringify(content)]);
  const digest = createHash("sha384").update(JSON.stringify(written)).digest("hex").slice(0, 16);
  for (const [name, text] of written) writeFileSync(join(folder, `words-${digest}-${name}.json`), text);
  return `./words-${digest}-`;
}
