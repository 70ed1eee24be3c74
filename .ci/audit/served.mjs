// The built site as a host serves it: compressed, and with the headers that it ships.
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json", ".svg": "image/svg+xml" };

// Blocks of a pattern and its indented headers; a pattern ends with * or stands for itself.
function rules(text) {
  const all = [];
  for (const line of text.split("\n")) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) all.push({ pattern: line, fields: [] });
    else all.at(-1).fields.push(line.trim().split(/:\s*(.*)/, 2));
  }
  return all;
}

const matches = (pattern, path) => {
  const [before, after] = pattern.split("*");
  return after === undefined ? pattern === path : path.startsWith(before) && path.endsWith(after);
};

function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

export async function served(root) {
  const all = rules(readFileSync(join(root, "_headers"), "utf8"));
  const packed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    const file = join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!isFile(file) || pathname === "/_headers") {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    for (const { pattern, fields } of all) {
      if (matches(pattern, pathname)) for (const [name, value] of fields) response.setHeader(name, value);
    }
    if (!packed.has(file)) {
      let bytes = readFileSync(file);
      // As a build does that knows its address (REWEIGH_URL): only a whole address is canonical.
      if (pathname === "/") {
        const here = `http://${request.headers.host}/`;
        const whole = (link) => link.replace(/href="?\.\//, (href) => href.replace("./", here));
        bytes = bytes.toString().replace(/<link (?=[^>]*rel="?canonical)[^>]*>/, whole);
      }
      packed.set(file, brotliCompressSync(bytes));
    }
    response.writeHead(200, { "Content-Encoding": "br" }).end(packed.get(file));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
