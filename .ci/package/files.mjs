// Which files of the release a page needs that includes one of them.
import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";

const TEXT = /\.(?:js|html|css)$/;

// Files of a release have names of their own (most hold a hash), so a file that is needed is one
// whose name stands in the text of another.
export function reached(folder, entries) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, posix.join(entry.parentPath ?? entry.path, entry.name)));
  for (const entry of entries) {
    if (!all.includes(entry)) throw new Error(`The release has no ${entry}.`);
  }
  const found = new Set(entries);
  for (const file of found) {
    if (!TEXT.test(file)) continue;
    const text = readFileSync(join(folder, file), "utf8");
    // Of languages only what they have in common is named: the language itself is the reader's.
    const known = (name) => posix.basename(name).replace(/^(words-[0-9a-f]+-).*/, "$1");
    const named = (name) => posix.basename(name) !== "index.html" && text.includes(known(name));
    for (const name of all.filter(named)) found.add(name);
  }
  return [...found].sort();
}
