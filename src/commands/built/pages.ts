import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site. */
export interface BuiltPage {
  /** Address below the site's own, such as `visits/3/`; empty for home. */
  address: string;
  /** Its file, below the built folder. */
  file: string;
  /** What sort of page it is: `visits/*` for all below visits, otherwise its own address. */
  kind: string;
  /** Size of the HTML in bytes. */
  bytes: number;
}

/** All pages of a built site, in the order of their addresses. Throws when there is none. */
export function pagesOf(folder: string): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  if (files.length === 0) throw new Error(`no page in ${folder}: build the site first (npm run build)`);
  return files.sort().map((file) => {
    const address = file.replace(/(^|\/)index\.html$/, '$1');
    return { address, file, kind: kindOf(address), bytes: statSync(join(folder, file)).size };
  });
}

/** All pages but the frames kept from releases: these keep their bytes, whatever is asked of pages since, and were held to it when they were made. */
export function pagesMadeNow(folder: string): BuiltPage[] {
  return pagesOf(folder).filter(({ address }) => !/^v\d/.test(address));
}

/** Whether a page is a frame for other people's pages: the chart of now, or one kept from a release. */
export function isFrame({ address }: Pick<BuiltPage, 'address'>): boolean {
  return /^(v\d[^/]*\/)?embed\/(?!kit\/)[^/]+\//.test(address);
}

/** One page of each kind, the heaviest, so that a new kind of page is looked at without being listed anywhere. */
export function oneOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const heaviest = new Map<string, BuiltPage>();
  for (const page of pages) {
    if (page.bytes > (heaviest.get(page.kind)?.bytes ?? -1)) heaviest.set(page.kind, page);
  }
  return [...heaviest.values()];
}

function kindOf(address: string): string {
  const [room = '', ...below] = address.split('/').filter(Boolean);
  if (room === '') return 'home';
  return [room, ...below.map(() => '*')].join('/');
}
