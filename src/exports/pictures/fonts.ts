import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { type FontNames, fontNames, withNames } from './font-names.ts';

/** The characters the site may set in its own type; a test on the built pages holds it to them. */
export const characters = `${printable(32, 126)} £©§¶·×½é–—‘’“”…−•→`;

/**
 * The two faces, each cut down to the characters above and to the weights the styles use. Both are under the SIL Open Font Licence, which keeps the name
 * `Source` for files that nobody has changed: what we cut and hand out has a family name of its own. `original` is the family it is cut from.
 */
export const fonts = {
  sans: { family: 'After Inadequate Sans', original: 'Source Sans 3', from: 400, to: 600, package: 'source-sans-3' },
  serif: { family: 'After Inadequate Serif', original: 'Source Serif 4', from: 400, to: 600, package: 'source-serif-4' },
} as const;

export type FontName = keyof typeof fonts;

/** One face as WOFF2 bytes, the same at every build: named as a face of ours, with its authors and its licence inside. */
export async function fontFile(name: FontName): Promise<Uint8Array> {
  const { from, to } = fonts[name];
  const cut = await subsetFont(await original(name), characters, { targetFormat: 'truetype', variationAxes: { wght: { min: from, max: to } } });
  return convert(withNames(cut, ownNames(name, fontNames(cut))), 'woff2');
}

/** The names of a face of ours: axes and authors as they are in the original. */
function ownNames(name: FontName, names: FontNames): FontNames {
  const { family, original } = fonts[name];
  const kept = [...names].filter(([id]) => id === 0 || id === 2 || id > 255);
  const about = `${original}, cut down to some characters and weights. Licensed under the SIL Open Font License, Version 1.1.`;
  const own: [number, string][] = [1, 3, 4, 6].map((id) => [id, id === 6 ? family.replaceAll(' ', '') : family]);
  return new Map([...kept, ...own, [5, names.get(5) ?? ''], [13, about], [14, 'https://openfontlicense.org']]);
}

/** Who made a face, as its file says, with the name that they keep. */
export async function authorsOf(name: FontName): Promise<string> {
  return fontNames(await convert(await original(name), 'truetype')).get(0) ?? '';
}

/** One weight of a face as TrueType bytes, for programs that draw pictures. It goes to nobody, so it keeps its name. */
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

interface Fallback {
  family: string;
  /** Names under which readers' machines have the face, by weight; the last is for bold. */
  names: readonly [regular: readonly string[], bold: readonly string[]];
  /** Width of the site's own face over that of this one, by weight, and the heights of the site's own above and below its line, in ems. */
  widths: readonly [regular: number, bold: number];
  above: number;
  below: number;
}

const sans = { above: 1.024, below: 0.4 };
const serif = { above: 1.036, below: 0.335 };

/**
 * Faces that readers' machines have, fitted to the width and height of the site's own, so that no line moves when that comes or where it never does.
 * Widths of English text from @capsizecss/metrics; those of DejaVu and of the bold faces from a browser's canvas.
 */
const fallbacks: readonly Fallback[] = [
  {
    family: 'Fitted Arial',
    names: [
      ['Arial', 'Liberation Sans', 'Arimo'],
      ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'],
    ],
    widths: [0.938, 0.915],
    ...sans,
  },
  { family: 'Fitted Roboto', names: [['Roboto'], ['Roboto Bold']], widths: [0.94, 0.93], ...sans },
  { family: 'Fitted DejaVu Sans', names: [['DejaVu Sans'], ['DejaVu Sans Bold']], widths: [0.817, 0.744], ...sans },
  { family: 'Fitted Georgia', names: [['Georgia'], ['Georgia Bold']], widths: [1.074, 1.0], ...serif },
  {
    family: 'Fitted Times',
    names: [
      ['Times New Roman', 'Liberation Serif', 'Tinos'],
      ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
    ],
    widths: [1.179, 1.17],
    ...serif,
  },
  { family: 'Fitted Noto Serif', names: [['Noto Serif'], ['Noto Serif Bold']], widths: [0.996, 0.94], ...serif },
  { family: 'Fitted DejaVu Serif', names: [['DejaVu Serif'], ['DejaVu Serif Bold']], widths: [0.921, 0.847], ...serif },
];

/** The rules that fit the faces of readers' machines. */
export const fallbackCss = fallbacks
  .flatMap(({ family, names, widths, above, below }) =>
    names.map((faces, bold) => faceRule(family, { faces, bold: bold === 1, width: widths[bold] ?? 1, above, below })),
  )
  .join('');

function faceRule(
  family: string,
  { faces, bold, width, above, below }: { faces: readonly string[]; bold: boolean; width: number; above: number; below: number },
): string {
  const share = (part: number) => `${Number((100 * part).toFixed(1))}%`;
  const local = faces.map((face) => `local("${face}")`).join();
  return `@font-face{font-family:"${family}";font-weight:${bold ? '600 700' : '400 500'};src:${local};size-adjust:${share(width)};ascent-override:${share(above / width)};descent-override:${share(below / width)};line-gap-override:0%}`;
}

function printable(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
