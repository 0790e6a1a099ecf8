import { differsFrom } from '../../statistics/comparison.ts';
import { round } from '../../statistics/round.ts';
import { lowerFirst } from '../../words/capital.ts';
import { writeList } from '../../words/list.ts';
import { writeValue } from '../../words/number.ts';
import { writeWhen } from '../../words/period.ts';
import type { ShareRows } from './rows.ts';

/** A percentage as a count of a hundred: "24"; what is neither none nor all is never written as 0 or 100. */
export function writeOutOf100(value: number): string {
  if (value > 0 && value < 0.5) return 'fewer than 1';
  if (value < 100 && value >= 99.5) return 'more than 99';
  return `${round(value, 0)}`;
}

/** What the hundred are: "plans starting" for an indicator in "% of plans starting". A unit that names its own months leaves them to the period. */
export function wholeOf({ indicator }: ShareRows): string {
  return indicator.unit.name.replace(/^% of /, '').replace(/,? April to September$/, '');
}

/** What is counted of them, as part of a sentence: "plans begun in the year for a child with an earlier plan". */
export function partOf({ indicator }: ShareRows): string {
  return lowerFirst(indicator.counted.numerator ?? indicator.title);
}

/** The takeaway of a share: of every hundred, how many in Birmingham, England and the middle council, the exact figures, and what chance could do. */
export function shareTakeaway(share: ShareRows): string {
  const { indicator, row } = share;
  const places = placesOf(share);
  const counts = writeList(places.map(({ name, value }) => `${writeOutOf100(value)} in ${name}`));
  const figures = writeList(places.map(({ value }) => writeValue(indicator, value)));
  const estimate = indicator.kind === 'derived' ? 'by our estimate ' : '';
  return [
    `Of every 100 ${wholeOf(share)} ${writeWhen(indicator.periodType, row.period)}, ${estimate}${counts}: ${partOf(share)}.`,
    `The figures are ${figures}.`,
    ...chance(share),
  ].join(' ');
}

/** What a share shows, in twelve words at most. */
export function shareHeadline({ birmingham, england }: ShareRows): string {
  return `${writeOutOf100(birmingham)} of every 100 in Birmingham, ${writeOutOf100(england)} in England`;
}

/** A share in words, for whoever does not see the drawing. Every number stands in the table too. */
export function shareDescription(share: ShareRows): string[] {
  return [
    `Two squares of 100 small squares each, for Birmingham and England: ${writeOutOf100(share.birmingham)} are filled for Birmingham and ${writeOutOf100(share.england)} for England.`,
    `They stand for ${partOf(share)}.`,
    ...(share.middle === null ? [] : [`In the middle council it would be ${writeOutOf100(share.middle)}.`]),
  ];
}

/** The places of a share, Birmingham first. */
export function placesOf({ birmingham, england, middle }: ShareRows): { key: 'birmingham' | 'england' | 'median'; name: string; value: number }[] {
  return [
    { key: 'birmingham', name: 'Birmingham', value: birmingham },
    { key: 'england', name: 'England', value: england },
    ...(middle === null ? [] : [{ key: 'median' as const, name: 'the middle council', value: middle }]),
  ];
}

function chance({ indicator, row }: ShareRows): string[] {
  if (row.birmingham === null || row.england === null) return [];
  const differs = (clustered: boolean) => row.birmingham && row.england && differsFrom(indicator, row.birmingham, row.england, { clustered });
  if (differs(false) === 'no clear difference') return ['The difference between Birmingham and England is within what chance alone could do.'];
  if (indicator.clustered && differs(true) === 'no clear difference') {
    return ['The difference between Birmingham and England may be chance, as brothers and sisters are counted together.'];
  }
  return [];
}
