import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** The characters the site may set in its own type; a test on the built pages holds it to them. */
export const characters = `${printable(32, 126)} £©§¶·×½é–—‘’“”…−•→`;

/** The two faces, each cut down to the characters above and to the weights the styles use. Both are under the SIL Open Font Licence. */
export const fonts = {
  sans: { family: 'Source Sans 3', from: 400, to: 600, package: 'source-sans-3' },
  serif: { family: 'Source Serif 4', from: 400, to: 600, package: 'source-serif-4' },
} as const;

export type FontName = keyof typeof fonts;

/** One face as WOFF2 bytes, the same at every build. */
export async function fontFile(name: FontName): Promise<Uint8Array> {
  const { from, to } = fonts[name];
  return subsetFont(await original(name), characters, { targetFormat: 'woff2', variationAxes: { wght: { min: from, max: to } } });
}

/** One weight of a face as TrueType bytes, for programs that draw pictures. */
export async function cutFont(name: FontName, { weight }: { weight: number }): Promise<Uint8Array> {
  return subsetFont(await original(name), characters, { targetFormat: 'truetype', variationAxes: { wght: weight } });
}

function original(name: FontName): Promise<Buffer> {
  const { package: folder } = fonts[name];
  return readFile(`node_modules/@fontsource-variable/${folder}/files/${folder}-latin-wght-normal.woff2`);
}

/** Addresses of the faces under `base`, for a page to ask for them early. */
export function fontAddresses(base: string): string[] {
  return Object.keys(fonts).map((name) => `${base}fonts/${name}.woff2`);
}

/**
 * The rules that load the faces from under `base` (which ends in a slash).
 * Fonts are optional: a page that has waited a tenth of a second keeps the reader's own type, and nothing moves.
 */
export function fontCss(base: string): string {
  return Object.entries(fonts)
    .map(
      ([name, { family, from, to }]) =>
        `@font-face{font-family:"${family}";font-weight:${from} ${to};font-display:optional;src:url(${base}fonts/${name}.woff2) format("woff2")}`,
    )
    .join('');
}

function printable(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
