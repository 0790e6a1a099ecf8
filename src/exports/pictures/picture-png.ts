import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexedPng } from './indexed-png.ts';
import { picturePalette, sparePalette } from './picture-palette.ts';
import { cacheFolder, type PictureType, pictureType } from './picture-type.ts';

/** Goes up when the same drawing comes out as other bytes. */
const recipe = '1';

export interface CacheOptions {
  /** Folder of the pictures drawn so far. */
  cache?: string;
}

interface PngOptions extends CacheOptions {
  width: number;
  /** Width of the SVG in its own units; as many as pixels where nothing is said. */
  units?: number;
  /** True for a picture of words and shapes on paper: fewer steps at the edges, and fewer bytes. */
  spare?: boolean;
}

const write = indexedPng(picturePalette);
const writeSparely = indexedPng(sparePalette);

/**
 * A picture, given as the text of an SVG file, as PNG bytes `width` pixels wide, in the site's own type.
 * The same bytes at every build; what was drawn once is kept in the cache under its content.
 */
export async function picturePng(svg: string, { width, units = width, spare = false, cache = join(cacheFolder, 'pictures') }: PngOptions): Promise<Uint8Array> {
  const type = await pictureType();
  const key = createHash('sha256')
    .update([recipe, type.hash, type.sharp.versions.vips, spare ? `${width} spare` : width, svg].join('\n'))
    .digest('hex')
    .slice(0, 32);
  const file = join(cache, `${key}.png`);
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return kept;
  const bytes = await drawn(type, svg, { width, units, spare });
  await mkdir(cache, { recursive: true });
  // A build that is stopped, or another beside it, never leaves half a picture under this name.
  const whole = `${file}.${process.pid}`;
  await writeFile(whole, bytes);
  await rename(whole, file);
  return bytes;
}

async function drawn({ sharp }: PictureType, svg: string, { width, units, spare }: Required<Omit<PngOptions, 'cache'>>): Promise<Uint8Array> {
  const picture = sharp(Buffer.from(svg), { density: (72 * width) / units });
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  if (info.width !== width || info.channels !== 4) throw new RangeError(`found a picture ${info.width} px wide, expected ${width}`);
  return (spare ? writeSparely : write)({ data, width: info.width, height: info.height });
}

/** Where the card of a page is: `cards/visits/3.png` for `visits/3/`, `cards/home.png` for home. */
export function cardPath(path: string): string {
  return `cards/${path.replace(/\/$/, '') || 'home'}.png`;
}
