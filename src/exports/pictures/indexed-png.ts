import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Pixels in rows, four bytes each: red, green, blue and how opaque it is, which is passed over. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

type Colour = readonly [red: number, green: number, blue: number];

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const packed = promisify(deflate);

/** With so few colours two pixels go into a byte. */
const inHalfAByte = 16;

/**
 * Writes PNG files of at most 256 colours: a quarter of the size of one with all colours, and what is flat stays flat. With at most 16 it is smaller again.
 * Each pixel takes the nearest colour of the palette. The bytes depend on nothing but the input (and zlib).
 * Format: PNG, W3C Recommendation, colour type 3. Throws RangeError for a longer palette.
 */
export function indexedPng(palette: readonly Colour[]): (pixels: Pixels) => Promise<Uint8Array> {
  if (palette.length > 256) throw new RangeError(`found a palette of ${palette.length} colours, expected at most 256`);
  const indexOf = nearestIn(palette);
  const depth = palette.length > inHalfAByte ? 8 : 4;
  return async ({ data, width, height }) => {
    const rowBytes = 1 + Math.ceil((width * depth) / 8);
    const rows = new Uint8Array(rowBytes * height);
    for (let row = 0, from = 0; row < height; row++) {
      for (let column = 0; column < width; column++, from += 4) {
        const index = indexOf(data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0);
        const at = row * rowBytes + 1 + ((column * depth) >> 3);
        rows[at] = (rows[at] ?? 0) | (depth === 4 && column % 2 === 0 ? index << 4 : index);
      }
    }
    const body = await packed(rows, { level: depth === 4 ? 9 : 6, memLevel: 9 });
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([depth, 3, 0, 0, 0], 8);
    return Buffer.concat([Buffer.from(signature), chunk('IHDR', head), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', body), chunk('IEND')]);
  };
}

/** The place in a palette of the colour nearest to one; each is looked for once. */
function nearestIn(palette: readonly Colour[]): (red: number, green: number, blue: number) => number {
  const found = new Uint16Array(1 << 24);
  return (red, green, blue) => {
    const key = (red << 16) | (green << 8) | blue;
    const known = found[key] ?? 0;
    if (known > 0) return known - 1;
    const distances = palette.map(([r, g, b]) => (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2);
    const nearest = distances.indexOf(Math.min(...distances));
    found[key] = nearest + 1;
    return nearest;
  };
}

function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
