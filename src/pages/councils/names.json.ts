import type { APIRoute } from 'astro';
import { searchNames } from '../../components/council/search-names.ts';
import { loadDataset } from '../../dataset/load.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(searchNames(loadDataset())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
