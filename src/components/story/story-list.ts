import { chart } from '../../charts/registry.ts';
import { type Dataset, indicator } from '../../dataset/query.ts';

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
  /** The indicator that is drawn on it; null where no chart of the story runs through the years. */
  subject: string | null;
  subjectTitle: string;
}

/** Stories in the order that their front matter gives them. */
export function storyList<T extends { data: { order: number } }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.data.order - b.data.order);
}

/** The card of a story: its words, its length, and the first of its charts that runs through the years. */
export function storyCard(dataset: Dataset, { id, data: { title, summary, charts } }: Entry, words: number): StoryCard {
  const subject = charts.map((name) => chart(dataset, name)).find(({ kind }) => kind === 'trend')?.indicator ?? null;
  return { id, title, summary, words, subject, subjectTitle: subject === null ? '' : indicator(dataset, subject).title };
}

/** The story that follows another in the order of all, the first after the last. */
export function nextStory<T extends { id: string }>(stories: readonly T[], id: string): T | null {
  const index = stories.findIndex((story) => story.id === id);
  return index < 0 || stories.length < 2 ? null : (stories[(index + 1) % stories.length] ?? null);
}
