import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesOf } from './page-files.ts';

/** What a reader's browser fetches for a page, in bytes as sent: text in brotli at its best, fonts and pictures as they are. */
export interface Weight {
  html: number;
  styles: number;
  /** Script in files and in the page. What is in the page is part of its HTML too, and counts once in the sums. */
  scripts: number;
  fonts: number;
  images: number;
  withoutFonts: number;
  total: number;
}

/** How hard brotli tries: 11 is its best; 5 takes a twentieth of the time, and what it packs is a sixth heavier. */
export interface Packing {
  quality?: 5 | 11;
}

/** Weighs a page of the built site with all it brings in by itself; `base` is the sub-folder the site was built for. */
export function weightOf(folder: string, file: string, base = '/', { quality = 11 }: Packing = {}): Weight {
  const { styles, scripts, fonts, images, inlineScript } = filesOf(folder, file, base);
  const sent = (files: string[]) => files.reduce((sum, name) => sum + sizeOfFile(join(folder, name), quality), 0);
  const parts = { html: sent([file]), styles: sent(styles), fonts: sent(fonts), images: sent(images) };
  const withoutFonts = parts.html + parts.styles + parts.images + sent(scripts);
  const ownScript = inlineScript === '' ? 0 : sizeOf('.js', Buffer.from(inlineScript), quality);
  return { ...parts, scripts: sent(scripts) + ownScript, withoutFonts, total: withoutFonts + parts.fonts };
}

/** Sizes by content: pages of a site share most of their files. */
const weighed = new Map<string, number>();

function sizeOfFile(path: string, quality: number): number {
  const bytes = readFileSync(path);
  const key = `${quality} ${createHash('sha256').update(bytes).digest('hex')}`;
  const size = weighed.get(key) ?? sizeOf(path, bytes, quality);
  weighed.set(key, size);
  return size;
}

function sizeOf(name: string, bytes: Uint8Array, quality: number): number {
  const packed = ['.woff2', '.woff', '.png', '.jpg', '.webp', '.avif'].includes(extname(name));
  return packed ? bytes.length : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
