import type { Indicator } from '../../dataset/schema.ts';
import type { Change } from '../../statistics/change.ts';
import { capital } from '../../words/capital.ts';
import { writeList } from '../../words/list.ts';
import { writeBetween, writeDifference, writeShort, writeValue } from '../../words/number.ts';
import { shortPeriod, writeWhen } from '../../words/period.ts';
import { latestRow, type TrendChange, trendChange } from './change.ts';
import type { TrendRow, TrendRows } from './rows.ts';

/**
 * The takeaway of a trend in two sentences: the latest figures of Birmingham, England and the middle council,
 * then how far Birmingham and England have moved since the first period that may be compared, and whether chance could do that.
 * It names no cause, passes no judgement, and never gives one place alone.
 */
export function takeaway(trend: TrendRows): string {
  const latest = latestRow(trend);
  if (latest === null) return 'Neither Birmingham nor England has a figure.';
  return `${now(trend, latest)} ${since(trend, latest)}`;
}

/** "our estimate" wherever the figure is ours. */
export function subjectOf({ kind }: Indicator): string {
  return kind === 'derived' ? 'our estimate' : 'the figure';
}

/** "rose by 5.6 points", "fell by £20", "did not change". */
export function writeChange(indicator: Indicator, { difference }: Change): string {
  if (difference === 0) return 'did not change';
  return `${difference > 0 ? 'rose' : 'fell'} by ${writeDifference(indicator, Math.abs(difference))}`;
}

/** What has to be said of chance after a change, between commas; empty where chance is out or cannot be worked out. */
export function writeChance({ clustered }: Indicator, { difference, beyondChance, clusteredBeyondChance }: Change): string {
  if (difference === 0 || beyondChance === null) return '';
  if (!beyondChance) return ', within what chance alone could do';
  return clustered && !clusteredBeyondChance ? ', which may be chance, as brothers and sisters are counted together' : '';
}

function now({ indicator, rows }: TrendRows, latest: TrendRow): string {
  const when = writeWhen(indicator.periodType, latest.period);
  const start = `${capital(when)}${rows.at(-1) === latest ? '' : ', the latest with a figure for both,'}`;
  const places = [
    { value: latest.birmingham?.value ?? null, name: 'Birmingham' },
    { value: latest.england?.value ?? null, name: 'England' },
    ...(latest.councils === null ? [] : [{ value: latest.councils.median, name: 'the middle council' }]),
  ];
  return `${start} ${subjectOf(indicator)} was ${writeList(inPlaces(indicator, places))}.`;
}

/** The unit stands with the first value; a place without one is named at the end. */
function inPlaces(indicator: Indicator, places: readonly { value: number | null; name: string }[]): string[] {
  const given = places.flatMap(({ value, name }) => (value === null ? [] : [{ value, name }]));
  const absent = places.filter(({ value }) => value === null).map(({ name }) => `missing for ${name}`);
  return [...given.map(({ value, name }, index) => `${(index === 0 ? writeValue : writeShort)(indicator, value)} in ${name}`), ...absent];
}

function since(trend: TrendRows, { councils }: TrendRow): string {
  const change = trendChange(trend);
  if (change) return moved(trend, change);
  const { indicator, rows } = trend;
  const reason = rows.length === 1 ? 'With one period only, no trend can be seen' : 'No earlier figure can be compared with it';
  if (councils === null) return `${reason}.`;
  return `${reason}; the middle half of councils lay ${writeBetween(indicator, councils.lowerQuartile, councils.upperQuartile)}.`;
}

function moved({ indicator, rows }: TrendRows, { from, to, birmingham, england }: TrendChange): string {
  const span = `${shortPeriod(from.period)} and ${shortPeriod(to.period)}`;
  const start = rows.some((row) => row.basis !== to.basis) ? `Between ${span}, after a break in the series,` : `Between ${span}`;
  const chance = writeChance(indicator, birmingham);
  const [first, second] = [writeChange(indicator, birmingham), writeChange(indicator, england)];
  const verb = first.split(' ')[0];
  const elided = chance === '' && second.startsWith(`${verb} by `) ? second.slice(`${verb} `.length) : second;
  return `${start} Birmingham ${first}${chance && `${chance},`} and England ${elided}${writeChance(indicator, england)}.`;
}
