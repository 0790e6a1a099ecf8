import { getCollection } from 'astro:content';
import { chart } from '../../charts/registry.ts';
import { type Dataset, indicator } from '../../dataset/query.ts';
import { storyList } from './story-list.ts';

/** A page that a story leads to. */
interface Way {
  path: string;
  title: string;
}

/** Where a reader goes on from a story: the concerns that share a statistic with it, the visits and inspections whose documents it cites, its indicators. */
export interface Onward {
  concerns: Way[];
  documents: Way[];
  indicators: Way[];
}

const most = 4;

/** The pages that a story leads to; `charts` are those it shows, `sources` the documents it cites. */
export async function onwardFrom(dataset: Dataset, { charts, sources }: { charts: readonly string[]; sources: readonly string[] }): Promise<Onward> {
  const ids = [...new Set(charts.flatMap((id) => chart(dataset, id).indicator ?? []))];
  const concerns = storyList(await getCollection('concerns')).filter(({ data }) => data.indicators.some((id) => ids.includes(id)));
  const events = new Set(dataset.events.filter((event) => event.sources.some((id) => sources.includes(id))).map(({ id }) => id));
  const [visits, inspections] = [await getCollection('visits'), await getCollection('inspections')];
  const documents = [...visits, ...inspections].filter(({ data }) => events.has(data.event));
  return {
    concerns: concerns.slice(0, most).map(({ id, data }) => ({ path: `concerns/${id}/`, title: data.title })),
    documents: documents.slice(0, most).map(({ id, collection, data }) => ({ path: `${collection}/${id}/`, title: data.title })),
    indicators: ids.slice(0, most + 2).map((id) => ({ path: `indicators/${id}/`, title: indicator(dataset, id).title })),
  };
}
