import type { APIRoute } from 'astro';
import { classicScript } from '../exports/embeds/page-script.ts';

export const GET: APIRoute = () => new Response(classicScript('embed-loader'), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
