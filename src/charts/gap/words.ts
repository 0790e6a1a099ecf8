import { differsFrom } from '../../statistics/comparison.ts';
import { gapBetween } from '../../statistics/gap.ts';
import { capital } from '../../words/capital.ts';
import { writeDifference, writeNumber, writeSigned } from '../../words/number.ts';
import { shortPeriod, writeWhen } from '../../words/period.ts';
import { description } from '../trend/description.ts';
import type { TrendRow } from '../trend/rows.ts';
import { bothIn, type GapRows } from './rows.ts';

/**
 * The takeaway of a gap: how far Birmingham stood from England in the first and the last period that may be compared,
 * and how much of the change was Birmingham's own and how much England's. It names no cause and passes no judgement.
 */
export function gapTakeaway(gap: GapRows): string {
  const { indicator } = gap.trend;
  const estimate = indicator.kind === 'derived' ? 'by our estimate ' : '';
  const ends = `${capital(`${estimate}Birmingham was`)} ${stand(gap, gap.span.from, ' England')} and ${stand(gap, gap.span.to, '')}.`;
  return [ends, ...whoMoved(gap), ...chance(gap)].join(' ');
}

/** What a gap shows, in twelve words at most: how far Birmingham stood from England first and last. */
export function gapHeadline({ trend, span, parts }: GapRows): string {
  const way = (gap: number) => (gap > 0 ? 'above' : 'below');
  const first = parts.from === 0 ? 'level with' : `${writeDistance(trend.indicator, parts.from)} ${way(parts.from)}`;
  const last = parts.to === 0 ? 'level' : `${writeNumber(Math.abs(parts.to), trend.indicator.unit.decimals)} ${way(parts.to)}`;
  return capital(`${first} England in ${shortPeriod(span.from.period)}, ${last} in ${shortPeriod(span.to.period)}`);
}

/** A gap in words, for whoever does not see the drawing. Every number stands in the table too. */
export function gapDescription(gap: GapRows): string[] {
  const { trend, parts } = gap;
  const signed = (value: number) => writeSigned(trend.indicator, value);
  return [
    ...description(trend, (area) => area === 'birmingham' || area === 'england'),
    `The space between the two lines is filled. ${widest(gap)}`,
    `Bars below show what moved the gap: Birmingham’s part ${signed(parts.birmingham)}, England’s part ${signed(parts.england)}, together ${signed(parts.change)}.`,
  ];
}

/** How far apart two figures are, without a sign. */
export function writeDistance(indicator: GapRows['trend']['indicator'], difference: number): string {
  return writeDifference(indicator, Math.abs(difference));
}

/** "3.8 points above England in the year to March 2018"; said to be no clear difference where chance could make it. */
function stand({ trend: { indicator } }: GapRows, row: TrendRow, england: string): string {
  const when = writeWhen(indicator.periodType, row.period);
  const pair = bothIn(row);
  const gap = pair === null ? 0 : gapBetween(pair.birmingham, pair.england);
  if (gap === 0) return `level with ${england === '' ? 'it' : 'England'} ${when}`;
  const unclear = row.birmingham && row.england && differsFrom(indicator, row.birmingham, row.england) === 'no clear difference';
  const words = `${writeDifference(indicator, Math.abs(gap))} ${gap > 0 ? 'above' : 'below'}${england}`;
  return `${words}${unclear ? ', no clear difference,' : ''} ${when}`;
}

function whoMoved(gap: GapRows): string[] {
  const { indicator } = gap.trend;
  const { from, to, change, birmingham, england } = gap.parts;
  if (change === 0) return [birmingham === 0 ? 'Neither has changed.' : `The gap is as wide as it was: both ${birmingham > 0 ? 'rose' : 'fell'} alike.`];
  const size = (value: number) => writeDifference(indicator, Math.abs(value));
  const what = `${verbOf(from, to)} by ${size(change)}`;
  const own = { noun: `Birmingham’s own ${nounOf(birmingham)}`, part: birmingham };
  const other = { noun: `England’s ${nounOf(-england)}`, part: england };
  if (own.part === 0) return [`The gap ${what}: all of that was ${other.noun}, and Birmingham did not change.`];
  if (other.part === 0) return [`The gap ${what}: all of that was ${own.noun}, and England did not change.`];
  const [first, second] = Math.abs(own.part) >= Math.abs(other.part) ? [own, other] : [other, own];
  if (own.part > 0 === other.part > 0) return [`The gap ${what}: ${first.noun} made ${size(first.part)} of that and ${second.noun} made ${size(second.part)}.`];
  return [`The gap ${what}: ${first.noun} alone would have made that ${size(first.part)}, and ${second.noun} took back ${size(second.part)}.`];
}

function verbOf(from: number, to: number): string {
  if (from * to < 0) return 'turned over, moving';
  if (from === 0) return 'opened';
  if (to === 0) return 'closed, moving';
  return Math.abs(to) < Math.abs(from) ? 'narrowed' : 'widened';
}

function nounOf(difference: number): string {
  return difference > 0 ? 'rise' : 'fall';
}

function chance({ trend: { indicator }, span: { birmingham } }: GapRows): string[] {
  if (birmingham.difference === 0 || birmingham.beyondChance === null) return [];
  if (!birmingham.beyondChance) return ['Birmingham’s own change is within what chance alone could do.'];
  if (indicator.clustered && !birmingham.clusteredBeyondChance) return ['Birmingham’s own change may be chance, as brothers and sisters are counted together.'];
  return [];
}

/** The widest gap of all periods drawn: the first, where several are as wide. */
function widest(gap: GapRows): string {
  const gaps = gap.trend.rows.flatMap((row) => {
    const pair = bothIn(row);
    return pair === null ? [] : [{ period: row.period, gap: gapBetween(pair.birmingham, pair.england) }];
  });
  const most = gaps.reduce((found, entry) => (Math.abs(entry.gap) > Math.abs(found.gap) ? entry : found), { period: '', gap: 0 });
  if (most.gap === 0) return 'They never part.';
  const way = most.gap > 0 ? 'above' : 'below';
  return `It is widest in ${shortPeriod(most.period)}, with Birmingham ${writeDifference(gap.trend.indicator, Math.abs(most.gap))} ${way} England.`;
}
