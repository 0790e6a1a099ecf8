import type { APIRoute } from 'astro';
import { chart, chartIds } from '../../../charts/registry.ts';
import { address } from '../../../components/address.ts';
import { loadDataset } from '../../../dataset/load.ts';
import { pictureSize } from '../../../exports/chart-pictures.ts';
import { oembedJson } from '../../../exports/oembed-json.ts';

export function getStaticPaths() {
  return chartIds(loadDataset()).map((id) => ({ params: { chart: id } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const drawn = chart(loadDataset(), params.chart ?? '');
  const options = { root: new URL(address(''), site).href, pictureHeight: pictureSize(loadDataset(), drawn).height };
  return new Response(oembedJson(drawn, options), { headers: { 'Content-Type': 'application/json+oembed; charset=utf-8' } });
};
