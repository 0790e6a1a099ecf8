import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../components/site/address.ts';
import { loadDataset } from '../../dataset/load.ts';
import { type Citation, citations } from '../../exports/dialects/citations.ts';

export const getStaticPaths = (() => {
  const page = new URL(address('data/'), import.meta.env.SITE).href;
  return citations(loadDataset(), page).map((citation) => ({ params: { format: citation.path.replace('cite.', '') }, props: { citation } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ citation: Citation }> = ({ props }) => new Response(props.citation.body, { headers: { 'Content-Type': props.citation.type } });
