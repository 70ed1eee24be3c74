// custom-elements.json: the element as editors, catalogues and generators of wrappers read it.

const union = (values) => values.map((value) => `"${value}"`).join(" | ");
const typed = (text) => ({ type: { text } });
const described = ({ name, about }) => ({ name, description: about });

export function manifest(name, options, api) {
  const script = "reweigh.js";
  const typeOf = ({ form }) => typed(Array.isArray(form) ? union(form) : "string");
  const value = (option, text) => (option.default ? { default: text } : {});

  const attributes = options.map((option) => ({
    name: option.name,
    description: option.about,
    ...typeOf(option),
    ...value(option, option.default),
    fieldName: option.name,
  }));
  const members = [
    ...options.map((option) => ({
      kind: "field",
      ...described(option),
      ...typeOf(option),
      ...value(option, `"${option.default}"`),
      attribute: option.name,
    })),
    ...api.properties.map((property) => ({
      kind: "field",
      ...described(property),
      ...typed(property.optional ? `${property.type} | undefined` : property.type),
      readonly: true,
    })),
    ...api.methods.map((method) => ({
      kind: "method",
      ...described(method),
      return: typed(method.type),
    })),
  ];
  const declaration = {
    kind: "class",
    name: api.type,
    description: api.about,
    customElement: true,
    tagName: api.tag,
    superclass: { name: "HTMLElement" },
    attributes,
    members,
    events: api.events.map((event) => ({ ...described(event), ...typed(`CustomEvent<${event.type}>`) })),
    slots: api.slots.map(described),
    cssParts: api.cssParts.map(described),
    cssProperties: api.cssProperties.map(described),
  };
  const defined = {
    kind: "custom-element-definition",
    name: api.tag,
    declaration: { name: api.type, module: script },
  };
  const module = { kind: "javascript-module", path: script, declarations: [declaration], exports: [defined] };
  return { schemaVersion: "2.1.0", readme: "README.md", modules: [module] };
}
