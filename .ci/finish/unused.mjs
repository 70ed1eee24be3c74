import { CODE, CUSTOM, Reader, magic, sections, written } from "./sections.mjs";

// Leptos' server functions export classes for streams, which no script of ours calls. Without their
// exports, Binaryen still keeps what implements them, because it stands in the table of functions, which
// anything might call. By their names they can be told: each is replaced by a trap, so that
// Binaryen takes out what only they called. Generic code of other crates is left alone: of what is the same for several
// types the compiler keeps one, and its name may be that of another type.
const UNUSED = /^(?:<?wasm_streams\[|js_sys\[\w+\]::futures::future_to_promise::<.*wasm_streams\[)/;
const TRAP = Uint8Array.of(3, 0, 0, 0x0b);

// The names of functions by their index.
export function names(content) {
  const [reader, found] = [new Reader(content), new Map()];
  if (reader.text() !== "name") return found;
  while (reader.at < content.length) {
    const kind = reader.byte();
    const part = new Reader(reader.piece());
    if (kind !== 1) continue;
    for (let left = part.number(); left > 0; left--) found.set(part.number(), part.text());
  }
  return found;
}

export function withoutUnused(bytes) {
  const all = [...sections(bytes)];
  const named = new Map(all.filter(({ kind }) => kind === CUSTOM).flatMap(({ content }) => [...names(content)]));
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  const first = imports.filter(({ kind }) => kind === "function").length;
  let trapped = 0;
  const cut = ({ kind, content, whole }) => {
    if (kind !== CODE) return whole;
    const reader = new Reader(content);
    const bodies = [];
    const count = reader.number();
    for (let at = 0; at < count; at++) {
      const start = reader.at;
      reader.piece();
      const unused = UNUSED.test(named.get(first + at) ?? "");
      trapped += unused;
      bodies.push(unused ? TRAP : content.subarray(start, reader.at));
    }
    const body = Buffer.concat([Uint8Array.from(written(count)), ...bodies]);
    return Buffer.concat([Uint8Array.of(CODE), Uint8Array.from(written(body.length)), body]);
  };
  const result = Buffer.concat([magic(bytes), ...all.map(cut)]);
  if (trapped === 0) throw new Error(`No function is named like ${UNUSED}: has the module its names?`);
  return result;
}
