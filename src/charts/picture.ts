import { colours, lineHeight, pictureCss, textSize } from './theme.ts';

interface PictureOptions {
  theme?: 'light' | 'dark';
  /** What it shows in a few words, and at length. */
  title: string;
  description: string;
}

/** Family names for a picture that leaves the site, the site's own type first. */
const family = "'Source Sans 3','Source Sans Pro','Segoe UI',Roboto,Arial,sans-serif";
const margin = lineHeight;

/** A drawing as an SVG file of its own: size, ground, colours and type written in, so that it looks the same wherever it is opened. */
export function picture(svg: string, { theme = 'light', title, description }: PictureOptions): string {
  const [, , width = 0, height = 0] = (svg.match(/viewBox="([^"]+)"/)?.[1] ?? '').split(' ').map(Number);
  const [outerWidth, outerHeight] = [width + 2 * margin, height + 2 * margin];
  const inside = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${outerWidth}" height="${outerHeight}" viewBox="${-margin} ${-margin} ${outerWidth} ${outerHeight}" text-anchor="middle" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(title)}</title><desc id="description">${escapeXml(description)}</desc>`,
    `<style>svg{font:${textSize}px ${family};font-variant-numeric:tabular-nums}${pictureCss(theme)}</style>`,
    `<rect x="${-margin}" y="${-margin}" width="${outerWidth}" height="${outerHeight}" fill="${colours[theme].paper}"/>`,
    `${inside}</svg>`,
  ].join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
