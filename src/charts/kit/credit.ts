import type { Dataset } from '../../dataset/query.ts';
import { site } from '../../site.ts';
import { writeDate } from '../../words/date.ts';
import type { Chart } from '../chart.ts';

/** Whose figures and whose chart, and of what day: goes with a chart wherever it is shown. */
export function writeCredit({ release }: Pick<Dataset, 'release'>, { source }: Pick<Chart, 'source'>): string {
  return `Source: ${source}. Chart: ${site.name}, ${writeDate(release.date)}.`;
}

/** On what terms a chart may be used again: its statistics on their publisher's, what is ours on ours. */
export function writeLicence({ licence }: Pick<Chart, 'licence'>): string {
  const own = `words and drawing ${site.licences.words.name}`;
  return licence === null ? `Licence: ${own}.` : `Licence: figures ${licence}; ${own}.`;
}
