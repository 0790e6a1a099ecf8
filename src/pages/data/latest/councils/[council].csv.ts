import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataset } from '../../../../dataset/load.ts';
import { everyCouncil } from '../../../../dataset/succession.ts';
import { councilCsv } from '../../../../exports/tables/council-csv.ts';

export const getStaticPaths = (() => everyCouncil(loadDataset()).map(({ slug }) => ({ params: { council: slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const slug = params.council ?? '';
  return new Response(councilCsv(loadDataset(), slug), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
