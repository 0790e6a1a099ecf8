import { getCollection } from 'astro:content';
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { address } from '../components/site/address.ts';
import { changeItems, correctionItems, feedAbout, feedItems, fromHome, newestFirst } from '../components/site/feed-items.ts';
import { loadChangelog, loadCorrections, loadDataset } from '../dataset/load.ts';
import { site } from '../site.ts';

export async function GET(context: APIContext) {
  const explainers = [...(await getCollection('visits')), ...(await getCollection('inspections'))];
  const items = newestFirst([...feedItems(explainers, loadDataset()), ...changeItems(loadChangelog()), ...correctionItems(loadCorrections())]);
  const root = new URL(address(''), context.site).href;
  return rss({
    title: site.name,
    description: site.description,
    site: root,
    items: fromHome(items, root),
    ...feedAbout(`${root}feed.xml`, items),
  });
}
