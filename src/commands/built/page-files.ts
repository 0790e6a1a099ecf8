import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement } from 'node-html-parser';
import { inlinedIn, readHtml } from './built-html.ts';

/** What a page of the built site brings in by itself, as files below the built folder. */
export interface PageFiles {
  styles: string[];
  scripts: string[];
  fonts: string[];
  images: string[];
  /** Script written in the page, without data such as JSON-LD. */
  inlineScript: string;
}

interface Sheet {
  css: string;
  /** Address that its own addresses start from. */
  from: URL;
}

interface Face {
  address: string | null;
  family: string;
  range: [number, number][] | null;
}

/**
 * The files a browser fetches to show a page: style sheets, scripts and what they import at once, pictures,
 * and the fonts that are asked for by name and hold one of the page's characters.
 * `base` is the sub-folder the site was built for. Throws when the page asks for a file that is not there.
 */
export function filesOf(folder: string, file: string, base = '/'): PageFiles {
  const from = new URL(file, `http://site${base}`);
  const page = readHtml(read(folder, file));
  const here = (addresses: string[]) => present(addresses.map((address) => fileAt(address, from, base)));
  const styles = here(links(page, /^stylesheet$/));
  const sheets = [
    { css: inlinedIn(page, 'style').join('\n'), from },
    ...styles.map((style) => ({ css: read(folder, style), from: new URL(style, `http://site${base}`) })),
  ];
  return {
    styles,
    scripts: withImports(folder, here([...attributes(page.getElementsByTagName('script'), 'src'), ...links(page, /^modulepreload$/)])),
    fonts: present([...facesUsed(sheets, page, base), ...here(links(page, /^preload$/).filter((address) => address.endsWith('.woff2')))]),
    images: here([...attributes(page.getElementsByTagName('img'), 'src'), ...links(page, /\bicon$/), ...drawnFrom(page)].filter(isFile)),
    inlineScript: inlinedIn(page, 'script').join('\n'),
  };
}

function links(page: HTMLElement, rel: RegExp): string[] {
  return attributes(
    page.getElementsByTagName('link').filter((link) => rel.test(link.getAttribute('rel') ?? '')),
    'href',
  );
}

/** Files from which the drawings of a page take a part. */
function drawnFrom(page: HTMLElement): string[] {
  return attributes(page.getElementsByTagName('use'), 'href').map((address) => address.replace(/#.*/, ''));
}

function isFile(address: string): boolean {
  return address !== '' && !address.startsWith('data:');
}

function attributes(elements: readonly HTMLElement[], name: string): string[] {
  return elements.flatMap((element) => element.getAttribute(name) ?? []);
}

/** Modules with the files they import at once; `import()` fetches later, when it is asked to. */
function withImports(folder: string, files: string[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    for (const [, address = ''] of read(folder, file).matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$,\s]+from\s*)?["']([^"']+)["']/g)) {
      found.add(join(file, '..', address));
    }
  }
  return [...found];
}

function facesUsed(sheets: Sheet[], page: HTMLElement, base: string): (string | null)[] {
  const rules = sheets.map(({ css }) => css.replace(/@font-face\s*{[^}]*}/g, '')).join('\n');
  const text = shownText(page);
  const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return sheets
    .flatMap(({ css, from }) => facesIn(css).map((face) => ({ ...face, file: face.address && fileAt(face.address, from, base) })))
    .filter(({ family, range }) => rules.includes(family) && (!range || points.some((point) => within(point, range))))
    .map(({ file }) => file);
}

/** The text that a page shows: all but what stands in styles and scripts. */
function shownText(element: HTMLElement): string {
  if (/^(STYLE|SCRIPT)$/.test(element.tagName)) return '';
  return element.childNodes.map((node) => (node instanceof HTMLElement ? shownText(node) : node.text)).join('');
}

function facesIn(css: string): Face[] {
  return [...css.matchAll(/@font-face\s*{([^}]*)}/g)].map(([, body = '']) => ({
    address: /url\(["']?([^"')]+)["']?\)/.exec(body)?.[1] ?? null,
    family: /font-family:\s*["']?([^"';}]+)/.exec(body)?.[1]?.trim() ?? '',
    range: rangesIn(/unicode-range:([^;}]+)/.exec(body)?.[1]),
  }));
}

/** `U+0000-00FF, U+0131, U+4??` as pairs of first and last; null when there is no range. */
function rangesIn(text: string | undefined): [number, number][] | null {
  if (!text) return null;
  return text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^u\+/i, '').split('-');
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'f'), 16)];
  });
}

function within(point: number, ranges: [number, number][]): boolean {
  return ranges.some(([first, last]) => point >= first && point <= last);
}

/** The file an address stands for; null on another host. */
function fileAt(address: string, from: URL, base: string): string | null {
  const { host, pathname } = new URL(address, from);
  if (host !== 'site') return null;
  return decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
}

function present(files: (string | null)[]): string[] {
  return [...new Set(files.filter((file) => file !== null))];
}

function read(folder: string, file: string): string {
  if (!existsSync(join(folder, file))) throw new Error(`a page asks for ${file}, which is not in the built site`);
  return readFileSync(join(folder, file), 'utf8');
}
