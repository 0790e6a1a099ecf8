import { site } from '../../site.ts';
import type { Drawn } from '../drawing/svg.ts';
import { textSize } from '../drawing/theme.ts';
import { pictureOf } from './picture.ts';
import { placed, posterStyle } from './poster.ts';
import { posterText, type TextBlock } from './poster-text.ts';

/** Size of a card in px, as the networks ask for it. */
export const cardSize = { width: 1200, height: 630 } as const;

export interface CardOptions {
  title: string;
  /** One sentence. */
  sentence: string;
  /** A small drawing with Birmingham and England, and what it counts and shades; null for words alone. */
  drawing: { drawn: Drawn; note: string } | null;
  /** A drawing that takes the width under the title and needs no sentence; null or left out for none. */
  grid?: Drawn | null;
}

/** Height in units of a small drawing that fills its half of a card. */
export const smallHeight = 184;

const margin = 64;
const gap = 56;
const sizes = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

/** The picture that a link to a page brings with it: title, one sentence, and the key chart in a few strokes, large enough for a phone. */
export function card({ title, sentence, drawing, grid = null }: CardOptions): string {
  const { width, height } = cardSize;
  const foot = posterText([{ text: site.name, kind: 'sign', size: 32, width: width - 2 * margin }], { left: margin, top: height - margin - 30 });
  const room = height - 2 * margin - 60;
  if (grid !== null) return gridCard({ title, sentence, grid, foot: foot.svg });
  const wide = drawing === null ? width - 2 * margin : (width - 2 * margin - gap) / 2;
  const words = fitting({ title, sentence }, { width: wide, room, largest: drawing === null ? 1.35 : 1 });
  const parts = [words, ...(drawing === null ? [] : [chartPart(drawing, { left: margin + wide + gap, width: wide, room })]), foot.svg];
  return pictureOf(posterStyle + parts.join(''), [0, 0, width, height], { title, description: sentence });
}

/** A card that is its drawing: as high as the card, with the title beside it. */
function gridCard({ title, sentence, grid, foot }: { title: string; sentence: string; grid: Drawn; foot: string }): string {
  const { width, height } = cardSize;
  const edge = margin / 2;
  const scale = Math.min((width * 0.58) / grid.width, (height - 2 * edge) / grid.height);
  const left = width - edge - grid.width * scale;
  const head = posterText([{ text: title, kind: 'title', size: 60, width: left - 2 * margin }], { left: margin, top: margin });
  return pictureOf(posterStyle + head.svg + placed(grid, { x: left, y: (height - grid.height * scale) / 2, scale }) + foot, [0, 0, width, height], {
    title,
    description: sentence,
  });
}

/** Title and sentence in the largest type that leaves them in their room. */
function fitting({ title, sentence }: { title: string; sentence: string }, { width, room, largest }: { width: number; room: number; largest: number }): string {
  const tried = sizes.map((size) => {
    const by = size * largest;
    const blocks: TextBlock[] = [
      { text: title, kind: 'title', size: 60 * by, width },
      { text: sentence, kind: 'body', size: 35 * by, width, before: 20 },
    ];
    return posterText(blocks, { left: margin, top: margin });
  });
  return (tried.find(({ bottom }) => bottom - margin <= room) ?? tried.at(-1))?.svg ?? '';
}

/** The small drawing at the foot of its half, and the names of its lines and shade at the head. */
function chartPart({ drawn, note }: { drawn: Drawn; note: string }, { left, width, room }: { left: number; width: number; room: number }): string {
  const scale = width / drawn.width;
  const size = textSize * scale;
  const key = `<text text-anchor="start" x="${left}" y="${margin + size}" style="font-size:${size.toFixed(1)}px"><tspan class="key-birmingham">Birmingham</tspan> <tspan class="key-england">England</tspan></text>`;
  const about = posterText([{ text: note, kind: 'small', size: size * 0.85, width }], { left, top: margin + size * 1.3 });
  return key + about.svg + placed(drawn, { x: left, y: margin + room - drawn.height * scale, scale });
}
