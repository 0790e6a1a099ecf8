import type { APIRoute } from 'astro';
import { beginPictures, pictureFile, pictureFiles } from '../../../components/embed/chart-picture-files.ts';
import { loadDataset } from '../../../dataset/load.ts';
import type { ChartPicture } from '../../../exports/pictures/chart-pictures.ts';

export function getStaticPaths() {
  if (import.meta.env.PROD) beginPictures(loadDataset());
  return pictureFiles(loadDataset()).map((file) => ({ params: { ...file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { chart = '', picture } = params;
  const body = await pictureFile(loadDataset(), { chart, picture: picture as ChartPicture });
  return new Response(body as BodyInit, { headers: { 'Content-Type': picture === 'chart.svg' ? 'image/svg+xml' : 'image/png' } });
};
