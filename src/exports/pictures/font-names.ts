/**
 * What a font file says of itself: its table `name` (https://learn.microsoft.com/typography/opentype/spec/name), in a file of TrueType.
 * Only names for Windows are read, in UTF-16, as all that make fonts write them.
 */

/** Names by their numbers: 0 copyright, 1 family, 4 full name, 13 licence, 14 its address; from 256 on, names of axes. */
export type FontNames = ReadonlyMap<number, string>;

interface Table {
  tag: string;
  body: Buffer;
}

const english = [3, 1, 0x409] as const;

/** The names in a font file. */
export function fontNames(font: Uint8Array): FontNames {
  const { body } = tablesOf(font).find(({ tag }) => tag === 'name') ?? { body: Buffer.alloc(6) };
  const texts = body.readUInt16BE(4);
  return new Map(
    Array.from({ length: body.readUInt16BE(2) }, (_, index) => {
      const [id, length, offset] = [6, 8, 10].map((part) => body.readUInt16BE(6 + 12 * index + part)) as [number, number, number];
      return [id, body.toString('latin1', texts + offset, texts + offset + length).replace(/(.)(.)/gs, (_, high, low) => character(high, low))];
    }),
  );
}

/** The font file with other names, and nothing else changed. */
export function withNames(font: Uint8Array, names: FontNames): Uint8Array {
  const tables = tablesOf(font).map(({ tag, body }) => ({ tag, body: tag === 'name' ? nameTable(names) : Buffer.from(body) }));
  const head = tables.find(({ tag }) => tag === 'head')?.body;
  head?.writeUInt32BE(0, 8);
  const directory = Buffer.alloc(12 + 16 * tables.length);
  Buffer.from(font).copy(directory, 0, 0, 12);
  let offset = directory.length;
  for (const [index, { tag, body }] of tables.entries()) {
    const place = 12 + 16 * index;
    directory.write(tag, place, 'latin1');
    for (const [part, value] of [checksum(body), offset, body.length].entries()) directory.writeUInt32BE(value, place + 4 + 4 * part);
    offset += padded(body).length;
  }
  // The sum of the whole file, once all else stands (https://learn.microsoft.com/typography/opentype/spec/otff#calculating-checksums).
  head?.writeUInt32BE((0xb1b0afba - checksum(Buffer.concat([directory, ...tables.map(({ body }) => padded(body))]))) >>> 0, 8);
  return Buffer.concat([directory, ...tables.map(({ body }) => padded(body))]);
}

function tablesOf(font: Uint8Array): Table[] {
  const file = Buffer.from(font);
  return Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
    const place = 12 + 16 * index;
    const start = file.readUInt32BE(place + 8);
    return { tag: file.toString('latin1', place, place + 4), body: file.subarray(start, start + file.readUInt32BE(place + 12)) };
  });
}

function nameTable(names: FontNames): Buffer {
  const texts = [...names].sort(([a], [b]) => a - b).map(([id, text]) => ({ id, text: Buffer.from(text, 'utf16le').swap16() }));
  const head = Buffer.alloc(6 + 12 * texts.length);
  head.writeUInt16BE(texts.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { id, text }] of texts.entries()) {
    for (const [part, value] of [...english, id, text.length, offset].entries()) head.writeUInt16BE(value, 6 + 12 * index + 2 * part);
    offset += text.length;
  }
  return Buffer.concat([head, ...texts.map(({ text }) => text)]);
}

function character(high: string, low: string): string {
  return String.fromCharCode(256 * high.charCodeAt(0) + low.charCodeAt(0));
}

function padded(body: Buffer): Buffer {
  return Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
}

function checksum(body: Buffer): number {
  const whole = padded(body);
  let sum = 0;
  for (let place = 0; place < whole.length; place += 4) sum = (sum + whole.readUInt32BE(place)) >>> 0;
  return sum;
}
