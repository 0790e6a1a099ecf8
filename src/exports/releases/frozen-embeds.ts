import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { chart, chartIds } from '../../charts/registry.ts';
import { sha256 } from '../../dataset/checksums.ts';
import { DataError } from '../../dataset/data-error.ts';
import type { Dataset } from '../../dataset/query.ts';
import { councilFigures, embedArea } from '../embeds/embed-area.ts';
import { embedPage } from '../embeds/embed-page.ts';
import { classicScript } from '../embeds/page-script.ts';
import { frozenVersions } from './frozen.ts';

/** Where the frames of a release are kept in its folder: all in one text, because they are much alike and pack to a fifteenth of their size. */
const archive = 'embeds.json.br';

/** Name of the checksums of the frames as they are served. */
const sums = 'SHA256SUMS';

/** What is packed: pages by the ids of their charts, figures by the slugs of their councils, the script that adds a council, and the checksums of what is served. */
interface Packed {
  pages: Record<string, string>;
  councils: Record<string, string>;
  script: string;
  sums: string;
}

/** A file of a version as it is served below `v<version>/embed/`. */
export interface FrozenEmbed {
  path: string;
  body: string;
}

/** The frames of a version packed for its folder, and the checksum of their checksums for the changelog. */
export function packEmbeds(dataset: Dataset): { path: string; body: Uint8Array; checksum: string } {
  const pages = chartIds(dataset).map((id) => [id, embedPage(chart(dataset, id), { release: dataset.release, frozen: true })]);
  const made = { pages: Object.fromEntries(pages), councils: Object.fromEntries(councilFigures(dataset)), script: classicScript('embed-area') };
  const lines = filesOf(made).map(({ path, body }) => `${sha256(body)}  ${path}\n`);
  const packed: Packed = { ...made, sums: lines.join('') };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return { path: archive, body: brotliCompressSync(JSON.stringify(packed), { params }), checksum: sha256(packed.sums) };
}

/** Every file of the frames of a version, byte for byte, the checksums last. Throws DataError when the version has none. */
export function frozenEmbeds(version: string, folder = 'releases'): FrozenEmbed[] {
  const packed = unpacked(version, folder);
  return [...filesOf(packed), { path: sums, body: packed.sums }];
}

/** Ids of the charts that a version had. Throws DataError when the version has no frames. */
export function frozenCharts(version: string, folder = 'releases'): string[] {
  return Object.keys(unpacked(version, folder).pages);
}

/** Versions that had a chart, newest first: the others have no frame of it. */
export function versionsWith(chartId: string, folder = 'releases'): string[] {
  return frozenVersions(folder)
    .filter((version) => chartsOf(version, folder).has(chartId))
    .reverse();
}

const chartsKnown = new Map<string, ReadonlySet<string>>();

/** The charts of a version, unpacked once: a release never changes. */
function chartsOf(version: string, folder: string): ReadonlySet<string> {
  const place = join(folder, version);
  const charts = chartsKnown.get(place) ?? new Set(frozenCharts(version, folder));
  chartsKnown.set(place, charts);
  return charts;
}

function unpacked(version: string, folder: string): Packed {
  const place = join(folder, version, archive);
  if (!existsSync(place)) throw new DataError(place, '', 'no such file', 'the frames of the version');
  return JSON.parse(brotliDecompressSync(readFileSync(place)).toString());
}

function filesOf({ pages, councils, script }: Omit<Packed, 'sums'>): FrozenEmbed[] {
  return [
    ...Object.entries(pages).map(([id, body]) => ({ path: `${id}/index.html`, body })),
    ...Object.entries(councils).map(([slug, figures]) => ({ path: `areas/${slug}.js`, body: embedArea(figures, script) })),
  ];
}
