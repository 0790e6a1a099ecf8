import type { APIRoute } from 'astro';
import { standingsOf } from '../../components/council/standings.ts';
import { otherCouncils } from '../../components/council/strip.ts';
import { loadDataset } from '../../dataset/load.ts';
import { everyCouncil } from '../../dataset/succession.ts';
import { mediaTypes } from '../../exports/media-types.mjs';

export const GET: APIRoute = () => {
  const dataset = loadDataset();
  const standings = everyCouncil(dataset).flatMap((council) => standingsOf(dataset, council).standings);
  return new Response(otherCouncils(dataset, standings), { headers: { 'Content-Type': mediaTypes.svg } });
};
