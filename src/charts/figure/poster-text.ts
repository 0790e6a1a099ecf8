import { inMarkup } from '../../words/markup.ts';
import { wrapText } from '../drawing/text-width.ts';
import { textSize } from '../drawing/theme.ts';

/** A text of a picture and how it is set; measures in units of the picture. */
export interface TextBlock {
  text: string;
  kind: 'title' | 'body' | 'caution' | 'small' | 'sign';
  size: number;
  /** The most a line may take. */
  width: number;
  /** Space above it. */
  before?: number;
}

/** How high a line is beside its type, and how much wider the type of a kind runs than what textWidth measures. */
const setting = {
  title: { leading: 1.16, wider: 1.08 },
  body: { leading: 1.34, wider: 1 },
  caution: { leading: 1.34, wider: 1 },
  small: { leading: 1.34, wider: 1 },
  sign: { leading: 1.16, wider: 1.08 },
};

/** Texts under each other from `top` on, as SVG elements, and where the last one ends. A caution has a bar at its side. */
export function posterText(blocks: readonly TextBlock[], { left, top }: { left: number; top: number }): { svg: string; bottom: number } {
  let bottom = top;
  const parts = blocks.map((block) => {
    const { svg, height } = blockText(block, { left, top: bottom + (block.before ?? 0) });
    bottom += (block.before ?? 0) + height;
    return svg;
  });
  return { svg: parts.join(''), bottom };
}

function blockText({ text, kind, size, width }: TextBlock, { left, top }: { left: number; top: number }): { svg: string; height: number } {
  const { leading, wider } = setting[kind];
  const indent = kind === 'caution' ? size : 0;
  const lines = wrapText(text, ((width - indent) * textSize) / size / wider);
  const height = lines.length * size * leading;
  const spans = lines.map((line, index) => `<tspan x="${tenth(left + indent)}" y="${tenth(top + (index + 0.78) * size * leading)}">${inMarkup(line)}</tspan>`);
  const bar = kind === 'caution' ? `<rect class="caution-bar" x="${left}" y="${tenth(top)}" width="${tenth(size / 7)}" height="${tenth(height)}"/>` : '';
  return { svg: `${bar}<text class="${kind}" text-anchor="start" style="font-size:${tenth(size)}px">${spans.join('')}</text>`, height };
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
