// What the dialogs say (scripts.json in the folders of src/words) is in every language what it is in English: run, it
// fails where one lacks a phrase, a gap or a form of plural, or has one too many. As written.rs has it of the others.
import { fileURLToPath } from "node:url";
import { LANGUAGES, named } from "./languages.mjs";

// Numbers with many zeros, of which the dialogs have none.
const LEFT_OUT = { fr: ["many"], es: ["many"] };

const forms = (language) =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => !LEFT_OUT[language]?.includes(form));

const isText = (phrase) => typeof phrase === "string";
const gaps = (text) => new Set([...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name));

// What is wrong with a text whose gaps should be `wanted`. The number may be said by a word instead.
function faultsOf(text, wanted, counts) {
  if (!isText(text) || text === "" || /\p{Cc}/u.test(text)) return ["is no text"];
  const found = gaps(text);
  const lacks = [...wanted].filter((name) => !found.has(name) && !(counts && name === "n"));
  const alien = [...found].filter((name) => !wanted.has(name) && !(counts && name === "n"));
  return [...lacks.map((name) => `lacks the gap {${name}}`), ...alien.map((name) => `has the gap {${name}}, which English has not`)];
}

function compared(english, other, language) {
  if (isText(english)) return isText(other) ? faultsOf(other, gaps(english), false) : ["counts something, and English does not"];
  if (typeof other !== "object" || other === null) return ["does not count, and English does"];
  const [has, wanted] = [Object.keys(other), forms(language)];
  if (has.length !== wanted.length || !wanted.every((form) => has.includes(form))) return [`has the forms ${has}, and should have ${wanted}`];
  return has.flatMap((form) => faultsOf(other[form], gaps(english.other), true).map((fault) => `${form} ${fault}`));
}

// A list of faults, each with the key of its phrase.
export function checked(english, other, language) {
  const alien = Object.keys(other).filter((key) => !Object.hasOwn(english, key));
  const faults = Object.keys(english).flatMap((key) =>
    Object.hasOwn(other, key) ? compared(english[key], other[key], language).map((fault) => `${key}: ${fault}`) : [`${key}: is missing`],
  );
  return [...faults, ...alien.map((key) => `${key}: English has no such phrase`)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const english = named("en", "scripts");
  const faults = LANGUAGES.flatMap((language) =>
    checked(english, named(language, "scripts"), language).map((fault) => `src/words/${language}/scripts.json: ${fault}`),
  );
  if (faults.length > 0) {
    console.error(faults.join("\n"));
    process.exit(1);
  }
}
