import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  const page = new URL(file, `http://site${base}`);
  const html = read(folder, file).replace(/<!--.*?-->/gs, '');
  const here = (addresses: string[]) => present(addresses.map((address) => fileAt(address, page, base)));
  const styles = here(links(html, /^stylesheet$/));
  const sheets = [
    { css: inlinedIn(html, 'style').join('\n'), from: page },
    ...styles.map((style) => ({ css: read(folder, style), from: new URL(style, `http://site${base}`) })),
  ];
  return {
    styles,
    scripts: withImports(folder, here([...attributes(html, 'script', 'src'), ...links(html, /^modulepreload$/)])),
    fonts: present([...facesUsed(sheets, html, base), ...here(links(html, /^preload$/).filter((address) => address.endsWith('.woff2')))]),
    images: here([...attributes(html, 'img', 'src'), ...links(html, /\bicon$/)].filter((address) => !address.startsWith('data:'))),
    inlineScript: inlinedIn(html, 'script').join('\n'),
  };
}

function links(html: string, rel: RegExp): string[] {
  return tags(html, 'link')
    .filter((tag) => rel.test(attribute(tag, 'rel') ?? ''))
    .flatMap((tag) => attribute(tag, 'href') ?? []);
}

function attributes(html: string, name: string, key: string): string[] {
  return tags(html, name).flatMap((tag) => attribute(tag, key) ?? []);
}

function tags(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${name}\\b(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g'))].map(([tag]) => tag);
}

function attribute(tag: string, name: string): string | undefined {
  const [, double, single, bare] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`).exec(tag) ?? [];
  return (double ?? single ?? bare)?.replaceAll('&amp;', '&');
}

/** The styles, or the scripts, that are written in a page: the text of each, without data such as JSON-LD. */
export function inlinedIn(html: string, name: 'style' | 'script'): string[] {
  return [...html.matchAll(new RegExp(`(<${name}\\b[^>]*>)(.*?)</${name}>`, 'gs'))]
    .filter(([, tag = '']) => name === 'style' || /^(text\/javascript|module|)$/.test(attribute(tag, 'type') ?? ''))
    .map(([, , text = '']) => text);
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

function facesUsed(sheets: Sheet[], html: string, base: string): (string | null)[] {
  const rules = sheets.map(({ css }) => css.replace(/@font-face\s*{[^}]*}/g, '')).join('\n');
  const text = html.replace(/<(style|script)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '');
  const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return sheets
    .flatMap(({ css, from }) => facesIn(css).map((face) => ({ ...face, file: face.address && fileAt(face.address, from, base) })))
    .filter(({ family, range }) => rules.includes(family) && (!range || points.some((point) => within(point, range))))
    .map(({ file }) => file);
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
