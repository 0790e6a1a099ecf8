import type { APIRoute } from 'astro';
import { chart, chartIds } from '../../../charts/registry.ts';
import { address } from '../../../components/site/address.ts';
import { loadDataset } from '../../../dataset/load.ts';
import { oembedJson } from '../../../exports/embeds/oembed-json.ts';
import { pictureSize } from '../../../exports/pictures/chart-pictures.ts';

export function getStaticPaths() {
  return chartIds(loadDataset()).map((id) => ({ params: { chart: id } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const drawn = chart(loadDataset(), params.chart ?? '');
  const options = { root: new URL(address(''), site).href, pictureHeight: pictureSize(loadDataset(), drawn).height };
  return new Response(oembedJson(drawn, options), { headers: { 'Content-Type': 'application/json+oembed; charset=utf-8' } });
};
