import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataset } from '../../../dataset/load.ts';
import { councilFigures, embedArea } from '../../../exports/embeds/embed-area.ts';

export const getStaticPaths = (() => {
  return [...councilFigures(loadDataset())].map(([council, figures]) => ({ params: { council }, props: { figures } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ figures: string }> = ({ props }) =>
  new Response(embedArea(props.figures), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
