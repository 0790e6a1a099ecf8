import type { Chart } from '../../charts/chart.ts';
import { chart } from '../../charts/registry.ts';
import type { Dataset } from '../../dataset/query.ts';

interface Entry {
  id: string;
  data: { title: string; summary: string; charts: readonly string[] };
}

/** What a card says of a story. */
export interface StoryCard {
  id: string;
  title: string;
  summary: string;
  /** How long it is, in words. */
  words: number;
  /** The chart that is drawn on it in small: the first of the story's that can be; null where none can. */
  drawn: Chart | null;
}

/** Stories in the order that their front matter gives them. */
export function storyList<T extends { data: { order: number } }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.data.order - b.data.order);
}

/** The card of a story: its words, its length, and its drawing. */
export function storyCard(dataset: Dataset, { id, data: { title, summary, charts } }: Entry, words: number): StoryCard {
  return { id, title, summary, words, drawn: drawnSmall(charts.map((name) => chart(dataset, name))) };
}

/** The chart that stands for a story where it is drawn in small: the first that can be; null where none can. */
export function drawnSmall(charts: readonly Chart[]): Chart | null {
  return charts.find(({ small }) => small !== null) ?? null;
}

/** The story that follows another in the order of all, the first after the last. */
export function nextStory<T extends { id: string }>(stories: readonly T[], id: string): T | null {
  const index = stories.findIndex((story) => story.id === id);
  return index < 0 || stories.length < 2 ? null : (stories[(index + 1) % stories.length] ?? null);
}
