import { textSize } from './lettering.ts';

/**
 * Width of characters in thousandths of the size of the type: for each the wider of Source Sans 3 and Arial,
 * so that a drawing holds in the site's own type and in what a reader's machine puts in its place.
 * Measured with a browser's canvas, without kerning, from Source Sans 3 (weights 400 and 600)
 * and Liberation Sans, which has the widths of Arial (weights 400 and 700).
 */
const regular: readonly [width: number, characters: string][] = [
  [247, 'ij‘’'],
  [255, 'l'],
  [289, " ,.:;I·!'"],
  [292, 'f'],
  [303, '[]'],
  [334, '()-{}'],
  [350, 'tr/\\•|'],
  [426, '*"“”'],
  [500, 'Jcksvxyz^'],
  [556, '0123456789#$?L_abdeghnopqu£§é–`'],
  [584, '+<=>~×−'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ©'],
  [833, 'Mm½'],
  [889, '%'],
  [944, 'W'],
  [1015, '—…→@'],
];

const bold: readonly [width: number, characters: string][] = [
  [278, " ,.ijlI·‘’'"],
  [333, '!()-:;[]f|/'],
  [361, 't\\•'],
  [389, 'r{}'],
  [438, '*'],
  [500, 'z"“”'],
  [556, '0123456789#$J_aceksvxy£§é–`'],
  [584, '+<=>^~×−'],
  [611, '?FLTZbdghnopqu'],
  [667, 'EPSVXY'],
  [722, '&ABCDHKNRU'],
  [778, 'GOQw©'],
  [833, 'M½'],
  [889, '%m'],
  [1000, '—…→W@'],
];

const widest = 1000;
const tables = { regular: byCharacter(regular), bold: byCharacter(bold) };
const space = textWidth(' ');

/** Width of a line of text in a drawing, in units of its viewBox, rather too large than too small. */
export function textWidth(text: string, { weight = 'regular', size = textSize }: { weight?: 'regular' | 'bold'; size?: number } = {}): number {
  let total = 0;
  for (const character of text) total += tables[weight].get(character) ?? widest;
  return (total * size) / 1000;
}

/** Text broken at spaces into as few lines as `width` allows, of about equal length; a word that is wider stands alone. */
export function wrapText(text: string, width: number): string[] {
  const words = text.split(' ').map((word) => ({ word, width: textWidth(word) }));
  let lines = breakWords(words, width);
  for (let narrower = width - 4; narrower > 0; narrower -= 4) {
    // Nothing moves as long as every line still fits.
    if (lines.every((line) => line.width <= narrower)) continue;
    const tighter = breakWords(words, narrower);
    if (tighter.length > lines.length) break;
    lines = tighter;
  }
  return lines.map((line) => line.words.join(' '));
}

function breakWords(words: readonly { word: string; width: number }[], width: number): { words: string[]; width: number }[] {
  const lines: { words: string[]; width: number }[] = [];
  for (const { word, width: own } of words) {
    const line = lines.at(-1);
    if (line === undefined || line.width + space + own > width) {
      lines.push({ words: [word], width: own });
    } else {
      line.words.push(word);
      line.width += space + own;
    }
  }
  return lines;
}

function byCharacter(table: readonly [number, string][]): Map<string, number> {
  return new Map(table.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)));
}
