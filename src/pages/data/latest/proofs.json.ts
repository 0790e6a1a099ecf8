import type { APIRoute } from 'astro';
import { statements } from '../../../components/site/proof-list.ts';
import { loadDataset } from '../../../dataset/load.ts';

/** What each sentence of ours states, on which page, and what bears it out, with the version of the data it was held to. */
export const GET: APIRoute = () => {
  const { release } = loadDataset();
  const proofs = statements;
  return new Response(`${JSON.stringify({ version: release.version, date: release.date, proofs }, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
