import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../../components/data/edition.ts';
import { loadDataset } from '../../../dataset/load.ts';
import type { Download } from '../../../exports/download.ts';
import { downloads } from '../../../exports/downloads.ts';

export const getStaticPaths = (async () => {
  const files = await downloads(loadDataset(), edition());
  return files.map((download) => ({ params: { file: download.path }, props: { download } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ download: Download }> = ({ props }) =>
  new Response(props.download.body as BodyInit, { headers: { 'Content-Type': props.download.type } });
