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

/** Weighs a page of the built site with all it brings in by itself; `base` is the sub-folder the site was built for. */
export function weightOf(folder: string, file: string, base = '/'): Weight {
  const { styles, scripts, fonts, images, inlineScript } = filesOf(folder, file, base);
  const sent = (files: string[]) => files.reduce((sum, name) => sum + sizeOf(name, readFileSync(join(folder, name))), 0);
  const parts = { html: sent([file]), styles: sent(styles), fonts: sent(fonts), images: sent(images) };
  const withoutFonts = parts.html + parts.styles + parts.images + sent(scripts);
  const ownScript = inlineScript === '' ? 0 : sizeOf('.js', Buffer.from(inlineScript));
  return { ...parts, scripts: sent(scripts) + ownScript, withoutFonts, total: withoutFonts + parts.fonts };
}

function sizeOf(name: string, bytes: Uint8Array): number {
  const packed = ['.woff2', '.woff', '.png', '.jpg', '.webp', '.avif'].includes(extname(name));
  return packed ? bytes.length : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
