import type { APIRoute } from 'astro';
import { loadDataset } from '../../../dataset/load.ts';

/** What was found in the documents that we hold, without their words: whoever has the same copies can look it up again. */
export const GET: APIRoute = () => {
  const { release, receipts } = loadDataset();
  return new Response(`${JSON.stringify({ version: release.version, date: release.date, ...receipts }, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
