// What the page needs before anything is painted, and what starts it, put into the page itself: nobody waits for a
// second request to see it, nor for a third until the module is on its way. The page's policy, which makes browsers
// look no further ahead than they have read, admits each text by its digest, and no other.
import { createHash } from "node:crypto";

const digest = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

// The page with these instead of its tags: `{ tag, text, kind }`, where `kind` is `style`, `script` or `module`.
export function inlined(page, parts) {
  const admitted = { style: [], script: [] };
  for (const { tag, text, kind } of parts) {
    const element = kind === "style" ? "style" : "script";
    if (new RegExp(`</${element}|<!--`, "i").test(text)) throw new Error(`What ${tag} names would end its own element.`);
    const opened = kind === "module" ? "<script async type=module>" : `<${element}>`;
    page = page.replace(tag, () => `${opened}${text}</${element}>`);
    admitted[element].push(digest(text));
  }
  for (const [element, digests] of Object.entries(admitted)) {
    const before = `${element}-src 'self'`;
    if (page.split(before).length !== 2) throw new Error(`Not one ${element}-src 'self' in index.html.`);
    page = page.replace(before, () => [before, ...digests].join(" "));
  }
  return page;
}
