import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { loadDataset } from '../../dataset/load.ts';

/** Words that this site goes by, for a search that meets a slip of the keys: those of its titles, measures, terms and places. */
export const GET: APIRoute = async () => {
  const { indicators, areas, events } = loadDataset();
  const terms = (await getCollection('glossary')).flatMap(({ data }) => [data.term, data.short]);
  const texts = [
    ...terms,
    ...indicators.flatMap(({ title, definition }) => [title, definition]),
    ...areas.map(({ name }) => name),
    ...events.map(({ title }) => title),
  ];
  const words = new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [],
  );
  return new Response(JSON.stringify([...words].sort()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
