import type { APIRoute, GetStaticPaths } from 'astro';
import { siteRoot } from '../../components/data/edition.ts';
import { loadDataset } from '../../dataset/load.ts';
import { type Citation, citations } from '../../exports/dialects/citations.ts';
import { versionFolder } from '../../exports/download.ts';

export const getStaticPaths = (() => {
  const { release } = loadDataset();
  const cited = citations(release, versionFolder(siteRoot(), release.version)).filter(({ path }) => path.startsWith('cite.'));
  return cited.map((citation) => ({ params: { format: citation.path.replace('cite.', '') }, props: { citation } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ citation: Citation }> = ({ props }) => new Response(props.citation.body, { headers: { 'Content-Type': props.citation.type } });
