import { oncePer } from '../../dataset/once.ts';
import { type Dataset, indicator } from '../../dataset/query.ts';
import type { Area } from '../../dataset/schema.ts';
import { type Aftermath, aftermathOf } from '../../statistics/aftermath/aftermath.ts';
import { type Episode, episodesOfCouncil } from '../../statistics/aftermath/episodes.ts';
import { pathAround } from '../../statistics/aftermath/paths.ts';
import { writeDate } from '../../words/date.ts';
import { gradeWords } from '../../words/grade.ts';
import { writeDifference } from '../../words/number.ts';

/** What is followed after a judgement: staff, children in care and plans, and one measure that did not move elsewhere. */
const followed = ['vacancy-rate', 'agency-rate', 'children-in-care-rate', 'plan-starts-rate', 'repeat-plans'] as const;
const years = [-1, 0, 1, 2, 3] as const;

export interface AfterTable {
  /** "after the report of 12 June 2018", and how long the grade lasted. */
  title: string;
  lasted: string;
  heads: string[];
  /** Name of the measure, its id, and for each year the distance to the middle council; the mean of all such councils under it. */
  rows: { id: string; name: string; cells: string[]; mean: string[] }[];
}

const meansOf = oncePer((dataset, id: string): Aftermath | null => aftermathOf(dataset, id, 'inadequate'));

/** What came after each time a council was newly judged inadequate: how far it stood from the middle council, year by year. */
export function afterInadequate(dataset: Dataset, { code }: Area): AfterTable[] {
  return episodesOfCouncil(dataset, code, 'inadequate').map((episode) => ({
    title: `After the report of ${writeDate(episode.published)}`,
    lasted: lastedWords(episode),
    heads: ['the year before', 'year of the report', 'first whole year', 'second', 'third'],
    rows: followed.flatMap((id) => rowOf(dataset, id, episode)),
  }));
}

function rowOf(dataset: Dataset, id: string, episode: Episode): AfterTable['rows'] {
  if (!dataset.indicators.some((entry) => entry.id === id)) return [];
  const about = indicator(dataset, id);
  const { standings } = pathAround(dataset, id, episode);
  if (standings.length === 0) return [];
  const means = meansOf(dataset, id)?.means ?? [];
  const write = (gap: number | undefined) => (gap === undefined ? '–' : `${gap > 0 ? '+' : ''}${writeDifference(about, gap)}`);
  return [
    {
      id,
      name: about.short,
      cells: years.map((year) => write(standings.find((standing) => standing.year === year)?.gap)),
      mean: years.map((year) => write(means.find((mean) => mean.year === year)?.mean)),
    },
  ];
}

function lastedWords({ left, leftGrade, known }: Episode): string {
  if (left === null || leftGrade === null) return `No later report that we hold, up to ${writeDate(known)}, gave another overall grade.`;
  return `The report of ${writeDate(left)} gave the next other grade: ${gradeWords[leftGrade].toLowerCase()}.`;
}
