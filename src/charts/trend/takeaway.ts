import type { Indicator } from '../../dataset/schema.ts';
import type { Change } from '../../statistics/change.ts';
import { capital } from '../../words/capital.ts';
import { writeList } from '../../words/list.ts';
import { writeBetween, writeDifference, writeShort, writeValue } from '../../words/number.ts';
import { shortPeriod, writeWhen } from '../../words/period.ts';
import { latestRow, type TrendChange, trendChange } from './change.ts';
import type { TrendRow, TrendRows } from './rows.ts';
import { type TurningPoint, turningPoint } from './turning-point.ts';

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
  const turn = turningPoint(trend);
  const change = trendChange(trend);
  if (turn && change) return turned(trend, { turn, change });
  if (change) return moved(trend, change);
  const { indicator, rows } = trend;
  const reason = rows.length === 1 ? 'With one period only, no trend can be seen' : 'No earlier figure can be compared with it';
  if (councils === null) return `${reason}.`;
  return `${reason}; the middle half of councils lay ${writeBetween(indicator, councils.lowerQuartile, councils.upperQuartile)}.`;
}

/** "Birmingham rose clearly from 77.2% in 2016 to 93.0% in 2020, then fell clearly, back to 73.7% in 2025; England fell by 3.0 points." */
function turned({ indicator, rows }: TrendRows, { turn, change }: { turn: TurningPoint; change: TrendChange }): string {
  const figure = ({ period, birmingham }: TrendRow) => `${writeShort(indicator, birmingham?.value ?? 0)} in ${shortPeriod(period)}`;
  const [first, second] = turn.before.difference > 0 ? ['rose', 'fell'] : ['fell', 'rose'];
  const start = rows.some((row) => row.basis !== turn.to.basis) ? 'After a break in the series, Birmingham' : 'Birmingham';
  const england = `Over the same years England ${writeChange(indicator, change.england)}${writeChance(indicator, change.england)}`;
  return `${start} ${first} clearly from ${figure(turn.from)} to ${figure(turn.at)}, then ${second} clearly to ${figure(turn.to)}. ${england}.`;
}

/** What a trend shows, in twelve words at most: a rise and a fall where each is clear, else the change and whether chance could make it. */
export function trendHeadline(trend: TrendRows): string {
  const { indicator } = trend;
  const latest = latestRow(trend);
  const said = (row: TrendRow | null, place: 'birmingham' | 'england' = 'birmingham') =>
    row?.[place]?.value == null ? null : writeShort(indicator, row[place].value);
  const own = said(latest);
  if (latest === null || own === null) return 'No figure for Birmingham';
  const england = said(latest, 'england') === null ? '' : `; England ${said(latest, 'england')}`;
  const turn = turningPoint(trend);
  if (turn !== null) return `${turn.before.difference > 0 ? 'Up' : 'Down'} to ${said(turn.at)} in ${shortPeriod(turn.at.period)}, back to ${own}${england}`;
  const change = trendChange(trend);
  if (change === null) return `Birmingham ${own}${england}`;
  const { difference, beyondChance, clusteredBeyondChance } = change.birmingham;
  const from = `${said(change.from)} in ${shortPeriod(change.from.period)}`;
  if (beyondChance === false || clusteredBeyondChance === false) return `No clear change: ${from}, now ${own}${england}`;
  return `${difference > 0 ? 'Up' : difference < 0 ? 'Down' : 'Level'} from ${from} to ${own}${england}`;
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
