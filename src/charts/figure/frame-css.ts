import { chartCss, type Rule, themeCss } from '../drawing/theme.ts';
import { addedCss } from './added-css.ts';
import { figureCss } from './figure-css.ts';
import { readingCss } from './reading-css.ts';

/** How the body of a frame is set. Its ground is its own, so that it can be read on any page, until the page says that it stands on plain light or dark. */
const bodyCss = [
  'body{display:flow-root;margin:0;padding:.5rem;background:var(--paper);color:var(--ink);font:1rem/1.45 "Source Sans 3",Arial,"Liberation Sans",Roboto,sans-serif;font-variant-numeric:tabular-nums}',
  ':root[data-ground=light] body,:root[data-ground=dark] body{padding:0;background:none}',
  // Programs that judge contrast would take white for what shows through: a picture tells them to look.
  ':root[data-ground=dark] body{background:linear-gradient(#0000,#0000)}',
  'a{color:inherit}',
  'th,td{text-align:left;padding:.25rem .75rem .25rem 0}',
  '.number{text-align:right}',
].join('');

/** How a chart is set in a frame: not much higher than a screen at any width, and its table scrolls in a box of its own. */
const inFrame = [
  'body .chart{margin:0}',
  '.drawing svg{max-width:18rem}.drawing .wide{max-width:38rem}',
  '@container(min-width:36.5rem){.drawing .wide{display:block}.drawing .narrow{display:none}}',
  '.scroll{overflow:auto;max-height:20rem}',
  ':root[data-title=off] .chart-title{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}',
  ':root:not([data-title]) :is(.readable input,.reading){display:none}',
  '.reading{min-height:2.8em;margin-bottom:0}',
  '.brought{margin:0;color:var(--added)}',
  '.edition{margin:0;font-size:.9375rem;color:var(--quiet)}',
].join('');

/** The same closer, where the drawing is the narrow one. */
const narrow = [
  '.chart .chart-title{font-size:1.125rem}',
  '.chart :is(p,li,summary),.chart :is(.takeaway,.source,.chart-links),.edition{font-size:.875rem;line-height:1.3}',
  '.chart .takeaway,.chart .caution{margin-block:.3rem}',
  '.reading{min-height:3.9em}',
].join('');

/** All styles of a chart in a frame, given the rules of its kind. It brings no type of its own: that would be one more file. */
export function frameCss(rules: readonly Rule[]): string {
  return `${themeCss}${chartCss(rules)}${figureCss}${addedCss}${readingCss}${bodyCss}${inFrame}@media(max-width:37.4rem){${narrow}}`;
}
