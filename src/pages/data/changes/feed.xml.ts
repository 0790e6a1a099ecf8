import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { address } from '../../../components/site/address.ts';
import { changeItems, correctionItems, feedAbout, fromHome, newestFirst } from '../../../components/site/feed-items.ts';
import { loadChangelog, loadCorrections } from '../../../dataset/load.ts';
import { site } from '../../../site.ts';

export async function GET(context: APIContext) {
  const items = newestFirst([...changeItems(loadChangelog()), ...correctionItems(loadCorrections())]);
  const root = new URL(address(''), context.site).href;
  return rss({
    title: `${site.name}: what changed in the data`,
    description: 'Versions of the data set, and corrections.',
    site: root,
    items: fromHome(items, root),
    ...feedAbout(`${root}data/changes/feed.xml`, items),
  });
}
