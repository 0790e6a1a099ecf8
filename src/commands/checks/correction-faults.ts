import { join } from 'node:path';
import { type Correction, uncorrected } from '../../dataset/corrections.ts';
import { quote } from '../../dataset/data-error.ts';
import { loadChangelog, loadCorrections } from '../../dataset/load.ts';
import type { Dataset } from '../../dataset/query.ts';
import { frozenClaims, frozenVersions } from '../../exports/releases/frozen.ts';

/**
 * Claims that were published in the last release and say something else now without a correction, and corrections of a page or a claim that is not there, one line each.
 * `documents` are the paths of content/, where pages come from. Throws DataError when corrections.json is at fault.
 */
export function correctionFaults(root: string, dataset: Dataset, documents: readonly string[] = []): string[] {
  const [data, releases] = [join(root, 'data'), join(root, 'releases')];
  const corrections = loadCorrections(data);
  const last = frozenVersions(releases).at(-1);
  const released = last === undefined ? [] : frozenClaims(last, releases);
  const day = loadChangelog(data).find(({ version }) => version === last)?.date ?? '';
  return [
    ...uncorrected(released, dataset.claims, corrections, day),
    ...namingFaults(corrections, pagesOf(dataset, documents), new Set([...released, ...dataset.claims].map(({ id }) => id))),
  ];
}

function namingFaults(corrections: readonly Correction[], pages: ReadonlySet<string>, claims: ReadonlySet<string>): string[] {
  return corrections.flatMap(({ id, page, claims: named }) => [
    ...(pages.size === 0 || pages.has(page)
      ? []
      : [`data/corrections.json, ${id}, page: found ${quote(page)}, expected the path of a page, such as visits/3/`]),
    ...named
      .filter((claim) => !claims.has(claim))
      .map((claim) => `data/corrections.json, ${id}, claims: found ${quote(claim)}, expected a claim of data/claims.json`),
  ]);
}

/** Pages that come from no document. */
const ownPages = [
  '',
  'claims/',
  'data/',
  'embed/',
  'glossary/',
  'timeline/',
  'search/',
  'visits/',
  'inspections/',
  'concerns/',
  'stories/',
  'indicators/',
  'councils/',
  'about/disagreements/',
  'about/status/',
  'about/proof/',
  'data/changes/',
];

function pagesOf({ indicators, areas }: Dataset, documents: readonly string[]): Set<string> {
  if (documents.length === 0) return new Set();
  const written = documents.flatMap((path) => /^content\/((?:visits|inspections|concerns|stories|about)\/.+)\.md$/.exec(path)?.[1] ?? []);
  const about = documents.includes('content/about/index.md') ? ['about/'] : [];
  return new Set([
    ...ownPages,
    ...about,
    ...written.map((path) => `${path}/`),
    ...indicators.map(({ id }) => `indicators/${id}/`),
    ...areas.map(({ slug }) => `councils/${slug}/`),
  ]);
}
