// The parts of a module in its binary form.
export const [CUSTOM, CODE] = [0, 10];

export class Reader {
  constructor(bytes, at = 0) {
    Object.assign(this, { bytes, at });
  }

  byte() {
    return this.bytes[this.at++];
  }

  number() {
    let [result, shift, byte] = [0, 0];
    do {
      byte = this.byte();
      result += (byte & 127) * 2 ** shift;
      shift += 7;
    } while (byte & 128);
    return result;
  }

  // What follows a length that is written before it.
  piece() {
    const length = this.number();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  text() {
    return Buffer.from(this.piece()).toString();
  }
}

export function written(number) {
  const bytes = [];
  for (; number > 127; number = Math.floor(number / 128)) bytes.push((number & 127) | 128);
  return [...bytes, number];
}

export function* sections(bytes) {
  const reader = new Reader(bytes, 8);
  while (reader.at < bytes.length) {
    const start = reader.at;
    const kind = reader.byte();
    const content = reader.piece();
    yield { kind, content, whole: bytes.subarray(start, reader.at) };
  }
}

export const magic = (bytes) => bytes.subarray(0, 8);

// Without what a linker left for the next one: later tools would keep it, and warn.
export function unlinked(bytes) {
  const linking = ({ kind, content }) => kind === CUSTOM && /^(?:linking|reloc\..*)$/.test(new Reader(content).text());
  const kept = [...sections(bytes)].filter((section) => !linking(section));
  return Buffer.concat([magic(bytes), ...kept.map(({ whole }) => whole)]);
}
