// Makes elements, without any HTML as text: a policy may ask for Trusted Types.

// The style sheet of the page starts from elements of this class.
export function make(name, properties = {}, ...children) {
  const node = document.createElement(name);
  const { class: extra = '', data = {}, ...rest } = properties;
  node.className = `rw ${extra}`.trim();
  Object.assign(node.dataset, data);
  for (const [key, value] of Object.entries(rest)) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (key in node) node[key] = value;
    else node.setAttribute(key, value);
  }
  node.append(...children);
  return node;
}
