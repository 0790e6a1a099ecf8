import type { Chart } from './chart.ts';
import { viewBoxOf } from './poster.ts';
import { textWidth, wrapText } from './text-width.ts';
import { textSize, widths } from './theme.ts';

/** Inner width in px of a frame 320 px wide, the size of its text, and how wide its drawing gets. */
const narrow = { inside: 304, text: 14, leading: 1.3, title: 18, drawing: 288 };

/** What stands in a frame between and around its texts: margins, summary, links and edition; and the line for values that are read. */
const furniture = 120;
const reading = 75;

/** No frame is higher, so that WordPress, which allows no more, cuts nothing off. */
const highest = 1000;

/**
 * Height in px at which nothing of a chart is cut off in a frame 320 px wide or wider, where the page around it cannot size the frame by script.
 * It is worked out from the widest type that a reader may have, so it is rather too high than too low. A test holds it against a browser.
 */
export function frameHeight({ title, takeaway, caution, source, svg }: Chart): number {
  const { inside, text, leading, drawing } = narrow;
  const lines = (words: string, size: number, width: number) => wrapText(words, (width * textSize) / size).length;
  const [, , , height = 0] = viewBoxOf(svg.narrow);
  const bold = textWidth(title, { weight: 'bold', size: narrow.title }) / textWidth(title, { size: narrow.title });
  const texts = lines(takeaway, text, inside) + lines(caution, text, inside - 16) + lines(`Source: ${source}`, text, inside);
  const heading = lines(title, narrow.title * bold, inside) * narrow.title * 1.2;
  const needed = heading + texts * text * leading + (height * drawing) / widths.narrow + furniture + (svg.narrow.includes('data-periods') ? reading : 0);
  return Math.min(highest, Math.ceil(needed / 10) * 10);
}
