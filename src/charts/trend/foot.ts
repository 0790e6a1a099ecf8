import type { Observation } from '../../dataset/schema.ts';
import { writeList } from '../../words/list.ts';
import { shortPeriod } from '../../words/period.ts';
import { shortStatus } from '../../words/status.ts';
import { type ChartView, shows } from '../view.ts';
import { writeDoubtMark } from './doubt.ts';
import { lastYearOf2021Model } from './neighbour-model.ts';
import { spansPandemic } from './pandemic-year.ts';
import { neighbourModels, type TrendRow, type TrendRows } from './rows.ts';
import type { Series } from './series.ts';
import { trendShown } from './shown.ts';

interface Shown {
  series: readonly Series[];
  /** Whether intervals are drawn. */
  intervals: boolean;
  /** Whether the band has its own words in the drawing. */
  bandNamed: boolean;
  view?: ChartView;
}

/** A row whose figure for an area is missing, within the years that are drawn. */
export function missingRows({ rows }: TrendRows, area: 'birmingham' | 'england'): TrendRow[] {
  return rows.filter((row) => (row[area]?.value ?? null) === null);
}

/** The sentences under a drawing that explain its marks: missing years with their reason, figures in doubt, breaks, the pandemic, intervals, neighbours. */
export function trendFoot(trend: TrendRows, { series, intervals, bandNamed, view = {} }: Shown): string[] {
  return [
    ...(shows(view, 'birmingham') ? missingWords(trend, 'birmingham', 'Birmingham') : []),
    ...(shows(view, 'england') ? missingWords(trend, 'england', 'England') : []),
    ...(shows(view, 'birmingham') ? doubtWords(trend) : []),
    ...breakWords(trend),
    ...(spansPandemic(trend) ? ['Thick stroke on the axis: the year of the pandemic, April 2020 to March 2021.'] : []),
    ...(intervals ? ['Thin bars: 95% interval.'] : []),
    ...(bandNamed ? [] : ['Shaded: middle half of councils.']),
    ...neighbourWords(neighbourModels.filter((model) => series.some((entry) => entry.key === `neighbours-${model}`))),
  ];
}

/** The sentences of a view, for a page that gives them itself: the drawing does not name the band then. */
export function footOf(trend: TrendRows, view: ChartView): string[] {
  const { series, intervals, bands } = trendShown(trend, { view });
  return trendFoot(trend, { series, intervals: intervals.length > 0, bandNamed: bands.length === 0, view });
}

function missingWords(trend: TrendRows, area: 'birmingham' | 'england', name: string): string[] {
  const reasons = new Map<string, string[]>();
  for (const row of missingRows(trend, area)) {
    const reason = reasonOf(row[area]);
    reasons.set(reason, [...(reasons.get(reason) ?? []), row.period]);
  }
  return [...reasons].map(([reason, periods]) => `× No figure for ${name} in ${writeList(periods.map(shortPeriod))}: ${reason}.`);
}

function reasonOf(observation: Observation | null): string {
  return observation?.status == null ? 'not published' : shortStatus(observation.status);
}

function doubtWords(trend: TrendRows): string[] {
  const doubt = writeDoubtMark(trend);
  return doubt === null ? [] : [`${doubt}.`];
}

function breakWords({ indicator, rows }: TrendRows): string[] {
  const breaks = indicator.breaks.filter((entry) => rows.some((row) => row.period < entry.period) && rows.some((row) => row.period >= entry.period));
  const last = breaks.at(-1);
  return last === undefined ? [] : [`Hollow points, before ${shortPeriod(last.period)}: counted in another way.`];
}

/** Who the neighbours are, by the years of the models shown. */
function neighbourWords(models: readonly string[]): string[] {
  const [first, second] = models;
  if (first === undefined) return [];
  const whose = second === undefined ? `${first} model` : `${first} model to ${lastYearOf2021Model}, ${second} model after`;
  return [`Neighbours: mean of ten similar councils, ${whose}.`];
}
