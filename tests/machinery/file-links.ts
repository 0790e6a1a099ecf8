import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement } from 'node-html-parser';
import { readHtml } from '../../src/commands/built/built-html.ts';
import { type BuiltPage, pagesMadeNow } from '../../src/commands/built/pages.ts';
import type { Count } from './count.ts';

/** Where a page leads, and the places in it that others may lead to. */
interface Leads {
  links: string[];
  ids: Set<string>;
}

/** What is read of a built site to say whether a link is sound. */
interface Site {
  folder: string;
  base: string;
  leads: Map<string, Leads>;
}

const origin = 'http://site';

/**
 * Looks up every link on every page of a built site, with its fragment, and every file that its style sheets name, among the files: one check an
 * address, and one a link that leads nowhere. Other hosts are left alone. `npm run test:real` asks a server for the same links.
 */
export function checkFileLinks(folder: string, base = '/'): Count {
  const pages = pagesMadeNow(folder);
  const site: Site = { folder, base, leads: new Map() };
  const own = [...pages.map((page) => linksOf(page, site)), ...globSync('**/*.css', { cwd: folder }).map((file) => sheetLinks(file, site))];
  const faults = new Map<string, string | null>();
  const messages = own.flatMap(({ from, links }) => {
    const here = [...new Set(links.map((link) => URL.parse(link, from)).filter((to) => to?.origin === origin))] as URL[];
    return here.flatMap((to) => {
      if (!faults.has(to.href)) faults.set(to.href, faultOf(to, site));
      const fault = faults.get(to.href);
      return fault ? [`${from.pathname} links to ${to.pathname}${to.search}${to.hash}: ${fault}`] : [];
    });
  });
  return { passed: [...faults.values()].filter((fault) => fault === null).length, failed: messages.length, messages };
}

function linksOf({ address, file }: BuiltPage, site: Site): { from: URL; links: string[] } {
  return { from: new URL(site.base + address, origin), links: [...new Set(leadsOf(file, site).links)] };
}

function sheetLinks(file: string, { folder, base }: Site): { from: URL; links: string[] } {
  return { from: new URL(base + file, origin), links: addressesIn(readFileSync(join(folder, file), 'utf8')) };
}

function leadsOf(file: string, { folder, leads }: Site): Leads {
  const known = leads.get(file);
  if (known) return known;
  const found: Leads = { links: [], ids: new Set() };
  walk(readHtml(readFileSync(join(folder, file), 'utf8')), found);
  leads.set(file, found);
  return found;
}

function walk(element: HTMLElement, { links, ids }: Leads): void {
  if (element.rawTagName?.toLowerCase() === 'style') links.push(...addressesIn(element.rawText));
  if (element.rawAttrs) {
    const { id, href, src, srcset, action, poster, data } = element.attributes;
    if (id) ids.add(id);
    for (const link of [href, src, action, poster, data]) if (link) links.push(link);
    for (const part of srcset?.split(',') ?? []) links.push(part.trim().split(/\s+/)[0] ?? '');
  }
  for (const child of element.childNodes) if (child instanceof HTMLElement) walk(child, { links, ids });
}

function addressesIn(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = '']) => address);
}

/** Why an address of the site leads nowhere; null where it leads somewhere. */
function faultOf({ pathname, hash }: URL, site: Site): string | null {
  const { folder, base } = site;
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(base)) return 'no such page or file';
  const file = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  if (existsSync(join(folder, file, 'index.html'))) return 'is sent on elsewhere: link to its last address';
  if (!statSync(join(folder, file), { throwIfNoEntry: false })?.isFile()) return 'no such page or file';
  const place = decodeURIComponent(hash.slice(1));
  return place === '' || !file.endsWith('.html') || leadsOf(file, site).ids.has(place) ? null : 'no such fragment';
}
