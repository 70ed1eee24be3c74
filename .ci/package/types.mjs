// Type declarations: of the element, its properties and events, and for the markup of frameworks.

const union = (values) => values.map((value) => `"${value}"`).join(" | ");
const typeOf = (option) => (Array.isArray(option.form) ? union(option.form) : "string");
const doc = (about, indent = "") => `${indent}/** ${about} */\n`;

const field = ({ name, type, about, optional }, before = "readonly ") =>
  `${doc(about, "  ")}  ${before}${name}${optional ? "?" : ""}: ${type};\n`;
const block = (head, about, members) => `${doc(about)}${head} {\n${members.join("")}}\n`;

function declared({ name, is, about, fields }) {
  if (is) return `${doc(about)}export type ${name} = ${is};\n`;
  return block(`export interface ${name}`, about, fields.map((one) => field(one)));
}

// What a value may be, and what holds where there is none.
const said = ({ about, default: value, otherwise }) =>
  `${about} Default: ${value ? `${value}: ` : ""}${otherwise}.`;

// Each member of the event map by the name that it has in a framework's markup.
const listeners = (name, about, key, { events }) =>
  block(`export interface ${name}`, about, events.map((event) =>
    `${doc(event.about, "  ")}  "${key(event.name)}"?: (event: ReweighEventMap["${event.name}"]) => void;\n`));

const capitals = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

export function types(options, api) {
  const { tag, type, about, properties, methods, events, errors } = api;
  const set = options.map((option) => ({ ...option, type: typeOf(option), about: said(option) }));
  const element = [
    ...set.map((option) => field(option, "")),
    ...properties.map((property) => field(property)),
    ...methods.map((method) => `${doc(method.about, "  ")}  ${method.name}(): ${method.type};\n`),
  ];
  const map = events.map(({ name, type: detail, about: when }) =>
    `${doc(when, "  ")}  "${name}": CustomEvent<${detail}>;\n`);
  return [
    doc("What kind of trouble it is."),
    `export type ReweighErrorCode = ${union(errors.map(({ name }) => name))};\n\n`,
    ...api.types.map((one) => `${declared(one)}\n`),
    block("export interface ReweighOptions", "What an author may set; a bad value means the default and one `reweigh-error`.",
      set.map((option) => field({ ...option, optional: true }, ""))),
    "\n",
    block(`export interface ${type} extends HTMLElement`, about, element),
    "\n",
    block("export interface ReweighEventMap", "The events: they bubble and are composed.", map),
    "\n",
    listeners("ReweighListeners", "The events as React 19, Preact and Svelte 5 name them.", (name) => `on${name}`, api),
    "\n",
    `declare global {
  interface HTMLElementTagNameMap {
    "${tag}": ${type};
  }
  interface GlobalEventHandlersEventMap extends ReweighEventMap {}
}
`,
  ].join("");
}

const own = (props) => `Omit<${props}, keyof ReweighOptions> & ReweighOptions`;
const inJsx = (module, line) =>
  `declare module "${module}" {\n  namespace JSX {\n    interface IntrinsicElements {\n      ${line}\n    }\n  }\n}\n`;

// One file for each: to declare something of a framework that is not installed is an error.
export function frameworks(name, api) {
  const { tag, type } = api;
  const head = (imports, ...others) =>
    [...others, `import type { ${imports} } from "${name}";\n\nexport type * from "${name}";\n\n`].join("");
  const named = `${type}, ReweighListeners, ReweighOptions`;
  const react = own(`DetailedHTMLProps<HTMLAttributes<${type}>, ${type}>`);
  const usual = `${own(`HTMLAttributes<${type}>`)} & ReweighListeners`;
  const solid = `${own(`JSX.HTMLAttributes<${type}>`)} & ReweighSolidListeners`;
  const vue = `${own("HTMLAttributes")} & ReweighVueListeners`;
  return {
    react: [
      head(named, `import type { DetailedHTMLProps, HTMLAttributes } from "react";\n`),
      inJsx("react", `"${tag}": ${react} & ReweighListeners;`),
    ].join(""),
    preact: [head(named), inJsx("preact", `"${tag}": ${usual};`)].join(""),
    solid: [
      head(`${type}, ReweighEventMap, ReweighOptions`, `import type { JSX } from "solid-js";\n`),
      listeners("ReweighSolidListeners", "The events as Solid names them.", (event) => `on:${event}`, api),
      "\n",
      inJsx("solid-js", `"${tag}": ${solid};`),
    ].join(""),
    svelte: [
      head(named, `import type { HTMLAttributes } from "svelte/elements";\n`),
      `declare module "svelte/elements" {\n  interface SvelteHTMLElements {\n    "${tag}": ${usual};\n  }\n}\n`,
    ].join(""),
    vue: [
      head("ReweighEventMap, ReweighOptions", `import type { HTMLAttributes } from "vue";\n`),
      listeners("ReweighVueListeners", "The events as Vue names them.", (event) => `on${capitals(event)}`, api),
      "\n",
      `declare module "vue" {\n  interface GlobalComponents {\n    "${tag}": new () => { $props: ${vue} };\n  }\n}\n`,
    ].join(""),
  };
}
