import type { Chart } from '../../charts/chart.ts';
import { chartDetails } from '../../charts/figure/figure.ts';
import { chart } from '../../charts/registry.ts';
import { type Dataset, indicator } from '../../dataset/query.ts';
import { type ClaimRow, claimRows } from '../record/claim-rows.ts';
import { type CitedSource, sourcesCited } from '../record/sources-cited.ts';
import { drawnSmall } from './story-list.ts';

interface Entry {
  data: { title: string; summary: string; claims: string[]; charts: string[] };
}

/** What a document uses, as far as a story's page needs it. */
interface Used {
  words: number;
  charts: readonly string[];
  cited: readonly { source: string; at: string | null }[];
  /** Heights of the drawings of each step, and whether its reader draws. */
  steps: readonly { narrow: number; wide: number; asks: boolean }[];
}

export interface StoryProps {
  title: string;
  summary: string;
  date: string;
  /** The claims that the story tests, with their verdicts. */
  claims: ClaimRow[];
  /** The charts that it shows, as HTML: caution, table and notes of each. */
  details: string;
  /** The charts to embed. */
  charts: Chart[];
  /** The chart that stands for the story where it is drawn in small. */
  drawn: Chart | null;
  /** The indicators whose data can be downloaded. */
  indicators: { id: string; title: string }[];
  sources: CitedSource[];
  /** How long it is, in words. */
  words: number;
  /** Version of the data set that its figures are from. */
  version: string;
  /** Styles that give the stage the room that the highest drawing takes at each width, so that it never changes its size. */
  room: string;
  /** Whether a reader is asked to draw a line in one of its steps. */
  asks: boolean;
}

/** What the page of a story shows around its steps. Throws UnknownName for an unknown chart or source. */
export function storyProps(dataset: Dataset, { data }: Entry, { words, charts, cited, steps }: Used): StoryProps {
  const { title, summary } = data;
  const [shown, offered] = [charts, data.charts].map((ids) => ids.map((id) => chart(dataset, id))) as [Chart[], Chart[]];
  const ids = new Set([...shown, ...offered].flatMap((entry) => entry.indicator ?? []));
  return {
    title,
    summary,
    date: dataset.release.date,
    claims: claimRows(dataset).filter(({ id }) => data.claims.includes(id)),
    details: shown.map(chartDetails).join(''),
    charts: offered,
    drawn: drawnSmall(offered),
    indicators: [...ids].map((id) => indicator(dataset, id)),
    sources: sourcesCited(dataset, cited),
    words,
    version: dataset.release.version,
    room: roomFor(steps),
    asks: steps.some((step) => step.asks),
  };
}

function roomFor(steps: Used['steps']): string {
  const highest = (size: 'narrow' | 'wide') => Math.max(0, ...steps.map((step) => step[size]));
  return `scrolly-story{--steps:${steps.length};--narrow:${highest('narrow')};--wide:${highest('wide')}}`;
}

/** Glossary entries in the order of the alphabet, as a reader looks for them. */
export function glossaryEntries<T extends { data: { term: string } }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.data.term.localeCompare(b.data.term, 'en-GB'));
}
