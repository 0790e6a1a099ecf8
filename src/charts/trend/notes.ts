import { area, type Dataset, neighboursOf } from '../../dataset/query.ts';
import { birmingham } from '../../site.ts';
import { writeList } from '../../words/list.ts';
import { shortPeriod } from '../../words/period.ts';
import { neighbourModels, type TrendRows } from './rows.ts';

/** The notes under a trend: where the series breaks, how wide intervals really are, and which councils the neighbours are. */
export function trendNotes(dataset: Dataset, { indicator, rows }: TrendRows): string[] {
  const breaks = indicator.breaks.filter(({ period }) => rows.some((row) => row.period === period));
  return [
    ...breaks.map(({ period, text }) => `Break at ${shortPeriod(period)}: ${text}`),
    ...(indicator.interval !== 'none' && indicator.clustered
      ? ['Brothers and sisters are counted one by one but tend to come together, so the true intervals are wider than those shown.']
      : []),
    ...neighbourModels.flatMap((model) => neighbourNote(dataset, rows, model)),
  ];
}

function neighbourNote(dataset: Dataset, rows: TrendRows['rows'], model: string): string[] {
  if (!rows.some((row) => row.neighbours.some((entry) => entry.model === model))) return [];
  const names = neighboursOf(dataset, birmingham, model).map((code) => area(dataset, code).name);
  return [`Statistical neighbours, ${model} model: ${writeList(names)}.`];
}
