import { getCollection, render } from 'astro:content';
import { loadDataset } from '../../dataset/load.ts';
import { type StoryCard, storyCard, storyList } from './story-list.ts';

/** Cards of all stories, in their order. */
export async function storyCards(): Promise<StoryCard[]> {
  const entries = storyList(await getCollection('stories'));
  return Promise.all(entries.map(async (entry) => storyCard(loadDataset(), entry, (await render(entry)).remarkPluginFrontmatter.words)));
}
