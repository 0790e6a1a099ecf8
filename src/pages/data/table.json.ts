import type { APIRoute } from 'astro';
import { loadDataset } from '../../dataset/load.ts';
import { tableJson } from '../../exports/tables/table-json.ts';

export const GET: APIRoute = () => new Response(tableJson(loadDataset()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
