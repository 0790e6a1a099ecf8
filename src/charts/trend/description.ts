import type { Indicator } from '../../dataset/schema.ts';
import type { NeighbourFigures } from '../../statistics/neighbours.ts';
import { capital } from '../../words/capital.ts';
import { writeCardinal } from '../../words/cardinal.ts';
import { writeList } from '../../words/list.ts';
import { writeBetween, writeShort, writeValue } from '../../words/number.ts';
import { shortPeriod, writePeriod, writeWhen } from '../../words/period.ts';
import { writeStatus } from '../../words/status.ts';
import { latestRow } from './change.ts';
import { writeDoubt } from './doubt.ts';
import { spansPandemic } from './pandemic-year.ts';
import type { TrendRow, TrendRows } from './rows.ts';

const names = { birmingham: 'Birmingham', england: 'England' } as const;
type Place = keyof typeof names;

/** Whether a drawing shows `birmingham`, `england`, `middle`, `band`, `neighbours-2021` or `neighbours-2025`. */
type Shows = (area: string) => boolean;

interface Point {
  period: string;
  value: number;
}

/**
 * A trend in words, for whoever does not see the drawing: what is drawn, how Birmingham and England went,
 * where other councils stood at the end, breaks, and why a figure is missing. Every number stands in the table too.
 * `shows` tells which of the lines are drawn.
 */
export function description(trend: TrendRows, shows: Shows = () => true): string[] {
  const latest = latestRow(trend);
  const places = (['birmingham', 'england'] as const).filter(shows);
  return [
    opening(trend),
    ...places.flatMap((place) => course(trend, place)),
    ...(latest === null ? [] : others(trend.indicator, latest, shows)),
    ...breaks(trend),
    ...places.flatMap((place) => missing(trend, place)),
    ...(places.includes('birmingham') ? doubt(trend) : []),
    ...(spansPandemic(trend) ? ['The pandemic touched the figures for the year to March 2021.'] : []),
  ];
}

function opening({ indicator, rows }: TrendRows): string {
  const [first, last] = [rows[0]?.period ?? '', rows.at(-1)?.period ?? ''];
  const what = indicator.kind === 'derived' && !indicator.title.includes('(our ') ? `${indicator.title}, our estimate` : indicator.title;
  if (first === last) return `${what}, ${writePeriod(indicator.periodType, first)}.`;
  return `Line chart of ${what}, ${shortPeriod(first)} to ${shortPeriod(last)}.`;
}

/** How the figures of a place went, on each basis apart: what lies before a break is not set beside what lies after it. */
function course({ indicator, rows }: TrendRows, place: Place): string[] {
  const bases = [...new Set(rows.map((row) => row.basis))];
  const courses = bases.flatMap((basis) => {
    const points = pointsOf(
      rows.filter((row) => row.basis === basis),
      place,
    );
    if (points.length === 0) return [];
    const before = basis === bases.at(-1) ? '' : ', before a break in the series,';
    return [`${names[place]}${before} ${went(indicator, points)}.`];
  });
  return courses.length > 0 ? courses : [`${names[place]} has no figure.`];
}

function pointsOf(rows: readonly TrendRow[], place: Place): Point[] {
  return rows.flatMap((row) => {
    const value = row[place]?.value ?? null;
    return value === null ? [] : [{ period: row.period, value }];
  });
}

function went(indicator: Indicator, points: readonly Point[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return 'had no figure';
  const start = `${writeValue(indicator, first.value)} ${inPeriod(indicator, first.period)}`;
  if (first === last) return `had ${start}`;
  const write = ({ period, value }: Point) => `${writeShort(indicator, value)} in ${shortPeriod(period)}`;
  return `went from ${start} to ${write(last)}${turns(points, write)}`;
}

/** "in 2018"; a half-year in full, as it lies in the year before its label. */
function inPeriod({ periodType }: Indicator, period: string): string {
  return periodType === 'april-to-september' ? writeWhen(periodType, period) : `in ${shortPeriod(period)}`;
}

/** The lowest and highest points, unless the line starts or ends there. */
function turns(points: readonly Point[], write: (point: Point) => string): string {
  const ends = [points[0]?.value, points.at(-1)?.value];
  const lowest = points.reduce((low, point) => (point.value < low.value ? point : low));
  const highest = points.reduce((high, point) => (point.value > high.value ? point : high));
  const found = [
    ends.includes(lowest.value) ? [] : [`lowest at ${write(lowest)}`],
    ends.includes(highest.value) ? [] : [`highest at ${write(highest)}`],
  ].flat();
  return found.length > 0 ? `, ${writeList(found)}` : '';
}

/** The councils and the statistical neighbours in the latest period. */
function others(indicator: Indicator, { period, councils, neighbours }: TrendRow, shows: Shows): string[] {
  const said = [
    ...(councils && shows('middle') ? [`the middle council had ${writeValue(indicator, councils.median)}`] : []),
    ...(councils && shows('band') ? [`the middle half of councils lay ${writeBetween(indicator, councils.lowerQuartile, councils.upperQuartile)}`] : []),
  ];
  const middle = said.length === 0 ? [] : [`${capital(writeWhen(indicator.periodType, period))} ${said.join(', and ')}.`];
  return [...middle, ...neighbours.filter(({ model }) => shows(`neighbours-${model}`)).flatMap((figures) => neighboursIn(indicator, figures))];
}

function neighboursIn(indicator: Indicator, { model, count, of, mean, median }: NeighbourFigures): string[] {
  if (mean === null || median === null) return [];
  const some = writeCardinal(count);
  const who = count === of ? `The ${some}` : `${capital(some)} of the ${writeCardinal(of)}`;
  return [`${who} statistical neighbours by the ${model} model had a mean of ${writeValue(indicator, mean)} and a median of ${writeShort(indicator, median)}.`];
}

function breaks({ indicator, rows }: TrendRows): string[] {
  return indicator.breaks
    .filter(({ period }) => rows.some((row) => row.period === period))
    .map(({ period, text }) => `Break at ${shortPeriod(period)}: ${text}`);
}

function doubt(trend: TrendRows): string[] {
  const words = writeDoubt(trend);
  return words === null ? [] : [`${words}.`];
}

/** One sentence for each reason, naming its periods. */
function missing({ rows }: TrendRows, place: Place): string[] {
  const reasons = new Map<string, string[]>();
  for (const row of rows) {
    const status = row[place] === null ? 'not in the data' : row[place].status && writeStatus(row[place].status);
    if (status !== null) reasons.set(status, [...(reasons.get(status) ?? []), shortPeriod(row.period)]);
  }
  return [...reasons].map(([reason, periods]) => {
    const figures = periods.length === 1 ? 'figure' : 'figures';
    return `${names[place]}’s ${figures} for ${writeList(periods)} ${periods.length === 1 ? 'is' : 'are'} ${reason}.`;
  });
}
