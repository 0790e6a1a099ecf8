import { birmingham } from '../../site.ts';
import type { Rank, RankOrder } from '../../statistics/rank.ts';
import { rankOf } from '../../statistics/rank.ts';
import { capital } from '../../words/capital.ts';
import { writeCardinal } from '../../words/cardinal.ts';
import { writeList } from '../../words/list.ts';
import { writeBetween, writeShort, writeValue } from '../../words/number.ts';
import { writeOrdinal } from '../../words/ordinal.ts';
import { writePeriod, writeWhen } from '../../words/period.ts';
import { writeStatus } from '../../words/status.ts';
import { subjectOf } from '../trend/takeaway.ts';
import type { SpreadRows } from './rows.ts';

/**
 * The takeaway of a spread in two sentences: Birmingham's place among the councils and its figure beside England's and the middle council's,
 * then where the middle half of councils and the neighbours lie. It passes no judgement: a high place is good or bad only as the indicator says.
 */
export function spreadTakeaway(spread: SpreadRows): string {
  return [first(spread), others(spread)].filter(Boolean).join(' ');
}

/** A spread in words, for whoever does not see the drawing. Every number stands in the table too. */
export function spreadDescription(spread: SpreadRows): string[] {
  const { indicator, row, figures } = spread;
  const values = figures.map((figure) => figure.value);
  const range = values.length === 0 ? [] : [`They lie ${writeBetween(indicator, Math.min(...values), Math.max(...values))}.`];
  const what = `${indicator.title}, ${writePeriod(indicator.periodType, row.period)}`;
  return [`One dot for each of ${figures.length} councils on a common scale: ${what}.`, ...range, spreadTakeaway(spread)];
}

/** Birmingham's place from the end that it is nearer to; null where it has no figure. */
export function placeOf({ figures }: SpreadRows): (Rank & { order: RankOrder }) | null {
  if (!figures.some((figure) => figure.area === birmingham)) return null;
  const highest = { ...rankOf(figures, birmingham, 'highest'), order: 'highest' as const };
  const lowest = { ...rankOf(figures, birmingham, 'lowest'), order: 'lowest' as const };
  return lowest.rank < highest.rank ? lowest : highest;
}

/** "the fifth highest of 146 councils", "the joint lowest of 12 councils". */
export function writePlace({ rank, of, joint, order }: Rank & { order: RankOrder }): string {
  const words = [joint ? 'joint' : '', rank === 1 ? '' : writeOrdinal(rank), order].filter(Boolean).join(' ');
  return `the ${words} of ${of} councils`;
}

/** What a spread shows, in twelve words at most: Birmingham's place. */
export function spreadHeadline(spread: SpreadRows): string {
  const place = placeOf(spread);
  return place === null
    ? 'No figure for Birmingham'
    : capital(`${writePlace(place).replace(/^the /, '')} ${writeWhen(spread.indicator.periodType, spread.row.period)}`);
}

function first(spread: SpreadRows): string {
  const { indicator, row } = spread;
  const place = placeOf(spread);
  const when = capital(writeWhen(indicator.periodType, row.period));
  const value = row.birmingham?.value ?? null;
  if (place === null || value === null) return `${when} ${absent(spread)}`;
  const rest = beside(spread);
  const set = rest.length === 0 ? '' : `, beside ${writeList(rest)}`;
  return `${when} ${subjectOf(indicator)} for Birmingham was ${writeValue(indicator, value)}, ${writePlace(place)}${set}.`;
}

function absent(spread: SpreadRows): string {
  const { status } = spread.row.birmingham ?? { status: null };
  const rest = beside(spread);
  return `Birmingham has no figure${status === null ? '' : ` (${writeStatus(status)})`}${rest.length === 0 ? '' : `; there was ${writeList(rest)}`}.`;
}

function beside({ indicator, row }: SpreadRows): string[] {
  const england = row.england?.value ?? null;
  return [
    ...(england === null ? [] : [`${writeShort(indicator, england)} in England`]),
    ...(row.councils === null ? [] : [`${writeShort(indicator, row.councils.median)} in the middle council`]),
  ];
}

function others({ indicator, row, neighbours }: SpreadRows): string {
  if (row.councils === null) return '';
  const middle = `The middle half of councils lay ${writeBetween(indicator, row.councils.lowerQuartile, row.councils.upperQuartile)}`;
  const { figures, model } = neighbours;
  if (figures?.mean == null) return `${middle}.`;
  const who = figures.count === figures.of ? `the ${writeCardinal(figures.of)}` : `${writeCardinal(figures.count)} of the ${writeCardinal(figures.of)}`;
  return `${middle}; ${who} statistical neighbours of the ${model} model had a mean of ${writeValue(indicator, figures.mean)}.`;
}
