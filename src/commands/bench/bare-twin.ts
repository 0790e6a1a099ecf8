import { parse } from 'node-html-parser';
import { chartCss, themeCss } from '../../charts/drawing/theme.ts';
import { kinds } from '../../charts/registry.ts';

/** Nothing but a measure for the words and the colours of the drawings. */
const css = `body{max-width:44rem;margin:auto;padding:0 1rem;font:1.1rem/1.5 sans-serif}svg{width:100%}${themeCss}${chartCss(kinds.flatMap(({ rules }) => rules))}`;

/** What a page has beside its words and drawings. */
const extras = 'script,style,link,template,input,button,select,output';

/** What words and drawings need of their attributes; all of a drawing stays as it is. */
const needed = new Set(['href', 'id']);

/**
 * The document that no page can beat: all words and drawings of a built page in the same order, with no script, no face of its own, no file beside it
 * and no style but what the drawings are drawn by.
 */
export function bareTwin(html: string): string {
  const page = parse(html);
  const main = page.querySelector('main');
  if (main === null) throw new Error('a page without <main> has no twin');
  for (const extra of main.querySelectorAll(extras)) extra.remove();
  for (const element of main.querySelectorAll('*')) {
    if (element.closest('svg') !== null || element.classList.contains('drawing')) continue;
    for (const name of Object.keys(element.attributes)) if (!needed.has(name)) element.removeAttribute(name);
  }
  const title = page.querySelector('title')?.innerHTML ?? '';
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"><style>${css}</style><main>${main.innerHTML}</main></html>`;
}
