import { getCollection } from 'astro:content';
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { address } from '../components/site/address.ts';
import { changeItems, correctionItems, feedItems } from '../components/site/feed-items.ts';
import { loadChangelog, loadCorrections, loadDataset } from '../dataset/load.ts';
import { site } from '../site.ts';

export async function GET(context: APIContext) {
  const explainers = [...(await getCollection('visits')), ...(await getCollection('inspections'))];
  return rss({
    title: site.name,
    description: site.description,
    site: new URL(address(''), context.site).href,
    items: [...correctionItems(loadCorrections()), ...changeItems(loadChangelog()), ...feedItems(explainers, loadDataset().release.date)],
    customData: `<language>${site.language}</language>`,
  });
}
