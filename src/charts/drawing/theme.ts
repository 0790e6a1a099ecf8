import { lineHeight, textSize } from './lettering.ts';

export { lineHeight, textSize };

/** Names of the colours; each becomes a custom property of the same name. */
export type ColourName = 'paper' | 'ink' | 'quiet' | 'rule' | 'birmingham' | 'added' | 'median' | 'band' | 'edge' | 'mark' | 'worry';

/**
 * The colours, by theme. Birmingham is the one voice of colour; `mark` is for events and cautions, never for data;
 * `added` is the council that a reader has added; `worry` is what worried inspectors.
 * `edge` outlines the band, whose fill alone is too faint to count as a mark.
 */
export const colours: Record<'light' | 'dark', Record<ColourName, string>> = {
  light: {
    paper: '#fbfaf6',
    ink: '#1c1c1a',
    quiet: '#5a5851',
    rule: '#dcd8cc',
    birmingham: '#174a8c',
    added: '#7b2d52',
    median: '#6f6c63',
    band: '#e9e4d6',
    edge: '#857f70',
    mark: '#b4540a',
    worry: '#8a2f12',
  },
  dark: {
    paper: '#15171a',
    ink: '#ecebe6',
    quiet: '#a9a79f',
    rule: '#34363a',
    birmingham: '#8ab8ff',
    added: '#f0a0c8',
    median: '#a09d94',
    band: '#25282d',
    edge: '#7a7d82',
    mark: '#f0a35c',
    worry: '#ff9a76',
  },
};

/** Width of the two drawings, in units of the viewBox. */
export const widths = { narrow: 340, wide: 720 } as const;

export type Size = keyof typeof widths;

const print: Record<ColourName, string> = {
  paper: '#fff',
  ink: '#000',
  quiet: '#333',
  rule: '#bbb',
  birmingham: '#174a8c',
  added: '#6b2447',
  median: '#444',
  band: '#eee',
  edge: '#777',
  mark: '#7a3900',
  worry: '#7a2a10',
};
const forced: Record<ColourName, string> = {
  paper: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  rule: 'GrayText',
  birmingham: 'LinkText',
  added: 'CanvasText',
  median: 'CanvasText',
  band: 'Canvas',
  edge: 'GrayText',
  mark: 'CanvasText',
  worry: 'CanvasText',
};

/**
 * The colours as custom properties: the reader's setting decides, `data-theme="light"` or `"dark"` on the root element overrides it.
 * Paper is white in print; forced colours take the reader's own.
 */
export const themeCss = [
  `:root{color-scheme:light dark;${properties(colours.light)}}`,
  `@media(prefers-color-scheme:dark){:root{${properties(colours.dark)}}}`,
  `:root[data-theme=light]{color-scheme:light;${properties(colours.light)}}`,
  `:root[data-theme=dark]{color-scheme:dark;${properties(colours.dark)}}`,
  `@media print{:root:root{color-scheme:light;${properties(print)}}}`,
  `@media(forced-colors:active){:root:root{${properties(forced)}}}`,
].join('');

/** How a part of a drawing looks. */
export type Rule = readonly [selector: string, declarations: string];

/** How the parts look that more than one kind of chart has; the classes are set by the files that draw. Each kind brings the rules of its own. */
const shared: readonly Rule[] = [
  ['text', `font-size:${textSize}px;fill:var(--quiet);stroke:none;white-space:pre`],
  ['.rules', 'stroke:var(--rule)'],
  ['.base', 'stroke:var(--quiet)'],
  ['.band', 'fill:var(--band);stroke:none'],
  ['.edge', 'fill:none;stroke:var(--edge);stroke-width:.75'],
  ['.line', 'fill:none;stroke-linejoin:round;stroke-linecap:round;stroke-width:2'],
  ['.birmingham.line', 'stroke:var(--birmingham);stroke-width:3'],
  ['.england.line', 'stroke:var(--ink)'],
  ['.median.line', 'stroke:var(--median);stroke-dasharray:.1 4.5'],
  ['.neighbours.line', 'stroke:var(--median);stroke-width:1.5;stroke-linecap:butt;stroke-dasharray:8 4'],
  ['.line.leader', 'stroke-width:1'],
  ['.interval', 'stroke:var(--birmingham)'],
  ['.point', 'stroke:var(--birmingham);fill:var(--birmingham)'],
  ['.point.england', 'stroke:var(--ink);fill:var(--ink)'],
  ['.older', 'fill:var(--paper);stroke-width:2'],
  ['.bar', 'fill:var(--paper);stroke:var(--ink);stroke-width:1.5'],
  ['.bar.birmingham', 'fill:var(--birmingham);stroke:none'],
  ['.happening', 'fill:var(--mark);stroke:var(--mark);stroke-width:1.5'],
  ['.ring', 'fill:none;stroke:var(--ink);stroke-width:1.5'],
  ['.ring.birmingham', 'stroke:var(--birmingham)'],
  ['.event', 'fill:none;stroke:var(--mark);stroke-width:1.25;stroke-dasharray:1.25 3.25'],
  ['.missing', 'fill:none;stroke:var(--quiet);stroke-width:1.5'],
  ['text.birmingham,.birmingham text', 'fill:var(--birmingham);font-weight:600'],
  ['text.england,.england text,text.name,.name text', 'fill:var(--ink)'],
  ['text.events,.events text', 'fill:var(--mark)'],
  ['text.remark,.remark text', 'fill:var(--ink)'],
  ['text.said,.said text', 'paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round'],
];

/** The rules of a drawing, and those of its kind, under a selector; without one, for a picture that stands alone. */
export function drawingCss(rules: readonly Rule[], scope = ''): string {
  const scoped = (selector: string) =>
    selector
      .split(',')
      .map((part) => `${scope}${part}`)
      .join(',');
  return [...shared, ...rules].map(([selector, declarations]) => `${scoped(selector)}{${declarations}}`).join('');
}

/** The rules of a drawing with the colours of one theme written in, for pictures made by programs that know no custom properties. */
export function pictureCss(rules: readonly Rule[], theme: 'light' | 'dark'): string {
  return drawingCss(rules).replace(/var\(--(\w+)\)/g, (_, name: string) => colours[theme][name as ColourName]);
}

/** Styles of drawings on a page or in a frame: what shows at which width, and how the parts look, given the rules of the kinds that stand there. */
export function chartCss(rules: readonly Rule[]): string {
  return `${sizesCss}${drawingCss(rules, '.drawn ')}`;
}

const sizesCss = [
  // Firefox prints nothing inside a container that is asked for its width, so paper has the wide drawing.
  '@media screen{.drawing{container-type:inline-size}}',
  '.drawing svg{display:block;width:100%;height:auto;max-width:30rem;overflow:visible}',
  '.drawing .wide{display:none;max-width:52rem}',
  '@container(min-width:37.5rem){.drawing .wide{display:block}.drawing .narrow{display:none}}',
  '@media print{.drawing .wide{display:block}.drawing .narrow{display:none}}',
  '.small-multiple{display:block;width:100%;height:auto;max-width:20rem}',
].join('');

function properties(values: Record<ColourName, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}
