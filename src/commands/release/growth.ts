import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { frozenFiles, frozenVersions } from '../../exports/releases/frozen.ts';
import { frozenEmbeds } from '../../exports/releases/frozen-embeds.ts';

/** What a site, or a part of it, takes up on a host. */
export interface Room {
  files: number;
  bytes: number;
}

/** The most that hosts take, by their own pages: docs/deploying.md. */
const hosts = [
  { name: 'GitHub Pages', most: { files: Number.POSITIVE_INFINITY, bytes: 1e9 }, says: '1 GB' },
  { name: 'Cloudflare Pages', most: { files: 20_000, bytes: Number.POSITIVE_INFINITY }, says: '20,000 files' },
];

/** The page and the script of what became of it, which a build makes for each version. */
const madeAtBuild = 2;

/** What a version that is kept adds to each build for good: its files and its frames. */
export function roomOfVersion(version: string, folder?: string): Room {
  const bodies = [...frozenFiles(version, folder), ...frozenEmbeds(version, folder)].map(({ body }) => body);
  return { files: bodies.length + madeAtBuild, bytes: bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0) };
}

/** What a built site takes up without the versions that are kept. */
export function roomOfRest(built: string): Room {
  const files = globSync('**/*', { cwd: built, withFileTypes: true }).filter((entry) => entry.isFile());
  const own = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/^(data\/)?v\d+\.\d+\.\d+\//.test(file.slice(join(built, '/').length)));
  return { files: own.length, bytes: own.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/**
 * The release at which each host is full, if every one to come adds as much as the newest: a line for each host, as docs/maintaining.md shows them.
 * `rest` is the site without its versions.
 */
export function growthTable(rest: Room, versions: readonly Room[]): string[] {
  const newest = versions.at(-1) ?? { files: 0, bytes: 0 };
  const now = [rest, ...versions].reduce((sum, one) => ({ files: sum.files + one.files, bytes: sum.bytes + one.bytes }), { files: 0, bytes: 0 });
  const lines = hosts.map(({ name, most, says }) => {
    const more = Math.floor(Math.min((most.files - now.files) / newest.files, (most.bytes - now.bytes) / newest.bytes));
    return `| ${name} | ${says} | ${Math.max(0, versions.length + more + 1)} |`;
  });
  const size = ({ files, bytes }: Room) => `${files.toLocaleString('en-GB')} files, ${(bytes / 1e6).toFixed(0)} MB`;
  return [
    `Each release adds about ${size(newest)}. With ${versions.length} releases the site is ${size(now)}.`,
    '',
    '| Host | Takes | Full at release |',
    '| --- | --- | --- |',
    ...lines,
  ];
}

/** The table for a project as it is built; undefined where it is not built. */
export function growthOf(root: string): string[] | undefined {
  const [built, kept] = [join(root, 'dist'), join(root, 'releases')];
  if (statSync(built, { throwIfNoEntry: false }) === undefined) return undefined;
  const versions = frozenVersions(kept).map((version) => roomOfVersion(version, kept));
  return growthTable(roomOfRest(built), versions);
}

const marks = { start: '<!-- growth: written by npm run release -->', end: '<!-- end of growth -->' } as const;

/** A text with the table between its marks put in; as it is where it has none. */
export function withGrowth(text: string, table: readonly string[]): string {
  const [before = '', rest] = text.split(marks.start);
  const after = rest?.split(marks.end)[1];
  return after === undefined ? text : [before, marks.start, '\n', table.join('\n'), '\n', marks.end, after].join('');
}
