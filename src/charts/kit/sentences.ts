import type { Indicator, Observation } from '../../dataset/schema.ts';
import type { Change } from '../../statistics/change.ts';
import { differsFrom } from '../../statistics/comparison.ts';
import { gapBetween } from '../../statistics/gap.ts';
import { round } from '../../statistics/round.ts';
import { writeCardinal } from '../../words/cardinal.ts';
import { writeList } from '../../words/list.ts';
import { writeDifference, writeNumber, writeShort, writeValue } from '../../words/number.ts';
import { writeOrdinal } from '../../words/ordinal.ts';
import { shortPeriod, writeWhen } from '../../words/period.ts';
import type { KitSentence } from '../chart.ts';
import type { SpreadRows } from '../spread/rows.ts';
import { placeOf } from '../spread/words.ts';
import { latestRow, trendChange } from '../trend/change.ts';
import type { TrendRow, TrendRows } from '../trend/rows.ts';
import { changeIn, compareIn, figureIn, nameIn } from './checked-prose.ts';

const perhaps = 'which chance alone could explain';
const noCause = 'It says what moved, not why: no one cause can be read from it.';

/** The latest figures of Birmingham, England and the middle council; null where either of the first two has none. */
export function nowSentence(trend: TrendRows): KitSentence | null {
  const row = latestRow(trend);
  if (row === null || !hasBoth(row)) return null;
  const { indicator } = trend;
  const of = { of: indicator.id, at: row.period };
  const places = [
    `${figureIn(writeValue(indicator, row.birmingham.value), of)} in Birmingham`,
    `${figureIn(writeShort(indicator, row.england.value), { ...of, in: 'england' })} in England`,
    ...(row.councils === null ? [] : [`${figureIn(writeShort(indicator, row.councils.median), { ...of, part: 'median' })} in the middle council`]),
  ];
  return {
    text: `${nameOf(indicator)} ${writeWhen(indicator.periodType, row.period)} ${estimate(indicator)}it was ${writeList(places)}; ${stand(indicator, row)}.`,
    caveat: indicator.caution,
  };
}

/** How far Birmingham and England moved since the first period that may be compared; null where there is none. */
export function movedSentence(trend: TrendRows): KitSentence | null {
  const change = trendChange(trend);
  if (change === null) return null;
  const { indicator } = trend;
  const span = { of: indicator.id, from: change.from.period, to: change.to.period };
  const places = [moved(indicator, 'Birmingham’s figure', change.birmingham, span), moved(indicator, 'England’s', change.england, { ...span, in: 'england' })];
  const since = `between ${shortPeriod(change.from.period)} and ${shortPeriod(change.to.period)}`;
  return { text: `${nameOf(indicator)} ${since} ${estimate(indicator)}${places.join(' and ')}.`, caveat: noCause };
}

/** Birmingham's place among the councils, and where the middle half of them lies; null where it has none. */
export function placeSentence(spread: SpreadRows): KitSentence | null {
  const { indicator, row } = spread;
  const place = placeOf(spread);
  if (place === null || row.councils === null) return null;
  const of = { of: indicator.id, at: row.period };
  const words = [place.joint ? 'joint' : '', place.rank === 1 ? '' : writeOrdinal(place.rank), place.order].filter(Boolean).join(' ');
  const rank = figureIn(`${words} of ${place.of}`, { ...of, part: 'rank', order: place.order });
  const [lower, upper] = [row.councils.lowerQuartile, row.councils.upperQuartile];
  const middle = `${figureIn(writeShort(indicator, lower), { ...of, part: 'lower-quartile' })} and ${figureIn(writeValue(indicator, upper), { ...of, part: 'upper-quartile' })}`;
  return {
    text: `${nameOf(indicator)} ${writeWhen(indicator.periodType, row.period)} ${estimate(indicator)}Birmingham’s figure was the ${rank} councils; the middle half of them lay between ${middle}.`,
    caveat: 'A place in this order is not a grade, and close places are often within chance of each other.',
  };
}

/** Birmingham beside the councils most like it, mean and middle one; null where they have no figure. */
export function neighboursSentence({ indicator, row, neighbours }: SpreadRows): KitSentence | null {
  const { figures, model } = neighbours;
  const value = row.birmingham?.value ?? null;
  if (figures?.mean == null || figures.median === null || value === null) return null;
  const of = { of: indicator.id, at: row.period };
  const part = `neighbours-${model}`;
  const who = figures.count === figures.of ? `the ${writeCardinal(figures.of)}` : `${writeCardinal(figures.count)} of the ${writeCardinal(figures.of)}`;
  const theirs = `a mean of ${figureIn(writeValue(indicator, figures.mean), { ...of, part })} and a median of ${figureIn(writeShort(indicator, figures.median), { ...of, part: `${part}-median` })}`;
  return {
    text: `${nameOf(indicator)} ${writeWhen(indicator.periodType, row.period)} ${estimate(indicator)}${who} councils most like Birmingham by the model of ${model} had ${theirs}, beside ${figureIn(writeShort(indicator, value), of)} in Birmingham.`,
    caveat: 'Another model calls other councils alike, and can turn the comparison round.',
  };
}

/** How far Birmingham stood from England in the first and the last period that may be compared; null where there is none. */
export function gapSentence(trend: TrendRows): KitSentence | null {
  const change = trendChange(trend);
  if (change === null) return null;
  const { indicator } = trend;
  const ends = [change.from, change.to].map((row) => `${distance(indicator, row)} in ${shortPeriod(row.period)}`);
  return {
    text: `${nameOf(indicator)} ${estimate(indicator)}beside England, Birmingham’s figure was ${ends.join(' and ')}.`,
    caveat: 'England moves too: a gap can close or open without Birmingham changing.',
  };
}

/** Birmingham's lowest and highest figure since the last break; null where it has fewer than three. */
export function rangeSentence({ indicator, rows }: TrendRows): KitSentence | null {
  const basis = rows.at(-1)?.basis;
  const figures = rows.flatMap(({ basis: own, birmingham: row }) => (own === basis && row?.value != null ? [{ period: row.period, value: row.value }] : []));
  if (figures.length < 3) return null;
  const [first] = figures;
  const lowest = figures.reduce((found, row) => (row.value < found.value ? row : found));
  const highest = figures.reduce((found, row) => (row.value > found.value ? row : found));
  const written = ({ period, value }: { period: string; value: number }) =>
    `${figureIn(writeValue(indicator, value), { of: indicator.id, at: period })} in ${shortPeriod(period)}`;
  return {
    text: `${nameOf(indicator)} since ${shortPeriod(first?.period ?? '')} ${estimate(indicator)}Birmingham’s figure was lowest at ${written(lowest)} and highest at ${written(highest)}.`,
    caveat: 'One year alone can be chance: look at several together, and beside other councils.',
  };
}

/** What was counted in Birmingham, and out of what; null where no counts are published. */
export function countsSentence(trend: TrendRows): KitSentence | null {
  const { indicator, rows } = trend;
  const row = [...rows].reverse().find((entry) => entry.birmingham?.value != null)?.birmingham;
  if (!row || row.numerator === null || row.denominator === null || indicator.measure !== 'proportion') return null;
  const counts = `${writeNumber(row.numerator, 0)} of ${writeNumber(row.denominator, 0)}`;
  const of = { of: indicator.id, at: row.period };
  return {
    text: `${nameOf(indicator)} ${writeWhen(indicator.periodType, row.period)} ${estimate(indicator)}it was ${figureIn(counts, { ...of, part: 'fraction' })} in Birmingham, or ${figureIn(writeValue(indicator, row.value ?? 0), of)}.`,
    caveat: indicator.countsRounded
      ? 'The counts are rounded by their publisher.'
      : 'It is a count of what was recorded, and recording differs between councils.',
  };
}

/** The name that opens a sentence: "Repeat child protection plans:". */
function nameOf({ title }: Indicator): string {
  return `${nameIn(title)}:`;
}

/** Said wherever the figure is ours. */
function estimate({ kind, title }: Indicator): string {
  return kind === 'derived' && !title.includes('(our ') ? 'by our estimate ' : '';
}

type Both = TrendRow & Record<'birmingham' | 'england', Observation & { value: number }>;

function hasBoth(row: TrendRow): row is Both {
  return row.birmingham?.value != null && row.england?.value != null;
}

/** "Birmingham’s figure was higher than England’s"; where chance could have made it: "beside England’s, Birmingham’s was higher, which chance alone could explain". */
function stand(indicator: Indicator, row: Both): string {
  const word = besideEngland(indicator, row);
  const proof = { of: indicator.id, at: row.period, with: 'england' };
  if (word.includes(',')) return `beside England’s, Birmingham’s was ${compareIn(word, proof)}`;
  return `Birmingham’s figure was ${compareIn(`${word} ${word === 'the same' ? 'as' : 'than'}`, proof)} England’s`;
}

/** "higher", "lower, which chance alone could explain", "the same". */
function besideEngland(indicator: Indicator, row: Both): string {
  const difference = gapBetween(row.birmingham.value, row.england.value);
  if (round(difference, indicator.unit.decimals) === 0) return 'the same';
  const unclear = [false, indicator.clustered].some(
    (clustered) => differsFrom(indicator, row.birmingham, row.england, { clustered }) === 'no clear difference',
  );
  return `${difference > 0 ? 'higher' : 'lower'}${unclear ? `, ${perhaps}` : ''}`;
}

/** "5.4 points higher", "1.4 points higher, which chance alone could explain,". */
function distance(indicator: Indicator, row: TrendRow): string {
  if (!hasBoth(row)) return '';
  const word = besideEngland(indicator, row);
  const of = { of: indicator.id, at: row.period };
  if (word === 'the same') return compareIn(word, { ...of, with: 'england' });
  const size = figureIn(writeDifference(indicator, Math.abs(gapBetween(row.birmingham.value, row.england.value))), { ...of, part: 'gap' });
  return `${size} ${compareIn(word.includes(',') ? `${word},` : word, { ...of, with: 'england' })}`;
}

/** "Birmingham’s figure rose by 5.6 points"; where chance could have made it: "moved by 5.6 points (it rose, which chance alone could explain)". */
function moved(indicator: Indicator, subject: string, { difference, beyondChance, clusteredBeyondChance }: Change, span: Record<string, string>): string {
  if (round(difference, indicator.unit.decimals) === 0) return `${subject} ${changeIn('did not change', span)}`;
  const verb = difference > 0 ? 'rose' : 'fell';
  const size = figureIn(writeDifference(indicator, Math.abs(difference)), { ...span, part: 'change' });
  const unclear = beyondChance === false || (indicator.clustered && clusteredBeyondChance === false);
  return unclear ? `${subject} moved by ${size} (it ${changeIn(`${verb}, ${perhaps}`, span)})` : `${subject} ${changeIn(verb, span)} by ${size}`;
}
