import type { APIRoute } from 'astro';
import { type FontName, fontFile, fonts } from '../../exports/pictures/fonts.ts';

export function getStaticPaths() {
  return Object.keys(fonts).map((font) => ({ params: { font } }));
}

export const GET: APIRoute = async ({ params }) => new Response((await fontFile(params.font as FontName)) as BodyInit);
