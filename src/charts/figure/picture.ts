import { inMarkup } from '../../words/markup.ts';
import type { Drawn } from '../drawing/svg.ts';
import { colours, lineHeight, pictureCss, type Rule, textSize } from '../drawing/theme.ts';

interface PictureOptions {
  theme?: 'light' | 'dark';
  /** What it shows in a few words, and at length. */
  title: string;
  description: string | readonly string[];
  /** How the marks look that only its kind of chart has. */
  rules?: readonly Rule[];
}

type Box = readonly [left: number, top: number, width: number, height: number];

/** Family names for a picture that leaves the site, the site's own type first. */
export const families = {
  sans: "'Source Sans 3','Source Sans Pro','Segoe UI',Roboto,Arial,sans-serif",
  serif: "'Source Serif 4','Source Serif Pro',Georgia,serif",
} as const;

const margin = lineHeight;

/** A drawing as an SVG file of its own: size, ground, colours and type written in, so that it looks the same wherever it is opened. */
export function picture({ elements, width, height }: Drawn, options: PictureOptions): string {
  return pictureOf(elements, [-margin, -margin, width + 2 * margin, height + 2 * margin], options);
}

/** Elements of SVG as a file of their own; `box` is what of their plane it shows. */
export function pictureOf(elements: string, [left, top, width, height]: Box, { theme = 'light', title, description, rules = [] }: PictureOptions): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" text-anchor="middle" role="img" aria-labelledby="title description">`,
    `<title id="title">${inMarkup(title)}</title><desc id="description">${inMarkup([description].flat().join(' '))}</desc>`,
    `<style>svg{font:${textSize}px ${families.sans};font-variant-numeric:tabular-nums}${pictureCss(rules, theme)}</style>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colours[theme].paper}"/>`,
    `${elements}</svg>`,
  ].join('');
}
