import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { readHtml } from './built-html.ts';
import { rulesFor } from './css-rules.ts';
import { pagesOf } from './pages.ts';

/** Where the first screen of a page ends that shares its styles with others of its kind: all that comes after may wait for a file. */
const firstScreenEnds = /<template data-first-screen-ends>\s*<\/template>/;

const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>\s*/g;

/**
 * Pages of a kind that has hundreds hold only the styles of their first screen, so that this is drawn without a further journey; where it ends they
 * ask for a file with all styles in their order, the same for all of them. How a page looks when it has come is as before: the file says it all again.
 */
export function shareStyles(folder: string, base = '/'): void {
  const pages = pagesOf(folder)
    .map(({ file }) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => firstScreenEnds.test(html));
  for (const [css, alike] of Map.groupBy(pages, ({ html }) => stylesOf(html))) {
    const name = `_astro/shared.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
    mkdirSync(join(folder, '_astro'), { recursive: true });
    writeFileSync(join(folder, name), css);
    const first = rulesFor(css, new Set(alike.flatMap(({ html }) => [...namesOn(firstScreen(html))])));
    for (const { file, html } of alike) writeFileSync(join(folder, file), sharing(html, first, `${base}${name}`));
  }
}

function stylesOf(html: string): string {
  return [...html.matchAll(inlineStyle)].map(([, css]) => css).join('\n');
}

function firstScreen(html: string): HTMLElement {
  return readHtml(html.slice(0, html.search(firstScreenEnds)));
}

function namesOn(page: HTMLElement): Set<string> {
  const names = new Set(['html', 'body']);
  for (const element of page.querySelectorAll('*')) {
    names.add(element.rawTagName.toLowerCase());
    for (const name of Object.keys(element.attributes)) names.add(`[${name}]`);
    for (const name of element.classList.value) names.add(`.${name}`);
    if (element.id !== '') names.add(`#${element.id}`);
  }
  return names;
}

/** The page with the styles of its first screen where all stood, and the file with all where that screen ends. */
function sharing(html: string, first: string, address: string): string {
  let done = false;
  const once = html.replace(inlineStyle, () => {
    const style = done ? '' : `<style>${first}</style>`;
    done = true;
    return style;
  });
  return once.replace(firstScreenEnds, `<link rel="stylesheet" href="${address}">`);
}
