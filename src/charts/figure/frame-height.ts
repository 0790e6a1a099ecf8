import type { Chart } from '../chart.ts';
import { textWidth, wrapText } from '../drawing/text-width.ts';
import { type Size, textSize, widths } from '../drawing/theme.ts';

/** How a frame is set, in px. */
interface Setting {
  /** Width of its words, and of its drawing where that is widest. */
  inside: number;
  drawing: number;
  text: number;
  leading: number;
  title: number;
  /** What stands between and around its texts: margins, summary, links and edition; and the line for values that are read. */
  furniture: number;
  reading: number;
}

/** In a frame 304 px wide, which is what themes leave of a phone of 360, and in one 600 px wide or wider. */
const settings: Record<Size, Setting> = {
  narrow: { inside: 288, drawing: 288, text: 14, leading: 1.3, title: 18, furniture: 140, reading: 75 },
  wide: { inside: 584, drawing: 608, text: 16, leading: 1.45, title: 22, furniture: 160, reading: 60 },
};

/** No frame is higher, so that WordPress, which allows no more, cuts nothing off. */
const highest = 1000;

/**
 * Height in px at which nothing of a chart is cut off in a frame 304 px wide or wider, where the page around it cannot size the frame by script.
 * It is worked out from the widest type that a reader may have, so it is rather too high than too low. A test holds it against a browser.
 */
export function frameHeight(chart: Chart): number {
  const needed = Math.max(...(['narrow', 'wide'] as const).map((size) => heightAt(chart, size)));
  return Math.min(highest, Math.ceil(needed / 10) * 10);
}

function heightAt({ title, takeaway, caution, source, drawings }: Chart, size: Size): number {
  const { inside, drawing, text, leading, title: titleSize, furniture, reading } = settings[size];
  const lines = (words: string, type: number, width: number) => wrapText(words, (width * textSize) / type).length;
  const { height, scales } = drawings[size];
  const bold = textWidth(title, { weight: 'bold', size: titleSize }) / textWidth(title, { size: titleSize });
  const texts = lines(takeaway, text, inside) + lines(caution, text, inside - 16) + lines(`Source: ${source}`, text, inside);
  const heading = lines(title, titleSize * bold, inside) * titleSize * 1.2;
  return heading + texts * text * leading + (height * drawing) / widths[size] + furniture + (scales?.periods.length ? reading : 0);
}
