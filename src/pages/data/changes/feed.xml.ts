import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { address } from '../../../components/site/address.ts';
import { changeItems, correctionItems } from '../../../components/site/feed-items.ts';
import { loadChangelog, loadCorrections } from '../../../dataset/load.ts';
import { site } from '../../../site.ts';

export async function GET(context: APIContext) {
  const items = [...changeItems(loadChangelog()), ...correctionItems(loadCorrections())];
  return rss({
    title: `${site.name}: what changed in the data`,
    description: 'Versions of the data set, and corrections.',
    site: new URL(address(''), context.site).href,
    items: items.sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime()),
    customData: `<language>${site.language}</language>`,
  });
}
