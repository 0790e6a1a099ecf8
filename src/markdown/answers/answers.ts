import type { Indicator } from '../../dataset/schema.ts';
import type { Interval } from '../../statistics/interval.ts';
import type { Rank, RankOrder } from '../../statistics/rank.ts';
import { writeNumber } from '../../words/number.ts';
import { readOrdinal, writeOrdinal } from '../../words/ordinal.ts';
import { type Answer, amount, countForm, formOf } from './amount.ts';

/** A part and its whole: `404 of 1,682`; "out of" does as well. */
export function fraction({ numerator, denominator }: { numerator: number; denominator: number }): Answer {
  const pair = [writeNumber(numerator, 0), writeNumber(denominator, 0)];
  return pieces(/^(\S+) (?:out )?of (?:the )?(\S+)$/, `${pair[0]} of ${pair[1]}`, [amount(numerator, 0, countForm), amount(denominator, 0, countForm)]);
}

/** An interval: `25.8% to 30.4%`, both ends with their unit. */
export function interval({ lower, upper }: Interval, indicator: Indicator): Answer {
  const ends = [lower, upper].map((end) => amount(end, indicator.unit.decimals, formOf(indicator)));
  return pieces(/^(.+?) (?:to|and) (.+)$/, ends.map((end) => end.expected).join(' to '), ends);
}

/** What the two ends of an order may be called. */
const endings: Record<RankOrder, readonly string[]> = { highest: ['highest', 'longest', 'largest'], lowest: ['lowest', 'shortest', 'smallest'] };

/**
 * A place among councils: `5th highest of 146`. Accepts "fifth", "5th", "fifth highest", "5th highest of 146", "highest" for the first;
 * a place that is shared has to be called joint, and an order that is named has to be the one asked for.
 */
export function rank({ rank, of, joint }: Rank, order: RankOrder): Answer {
  return {
    expected: `${joint ? 'joint ' : ''}${rank === 1 ? '' : `${writeOrdinal(rank)} `}${order} of ${of}`,
    accepts: (text) => {
      const found =
        /^(?:the )?(joint[ -])?(?:(?!highest|lowest|longest|shortest|largest|smallest)(\S+))? ?(highest|lowest|longest|shortest|largest|smallest)?(?: (?:out of|of|among) (\S+))?$/i.exec(
          text,
        );
      if (found === null) return false;
      const [, shared, place, end, whole] = found;
      const said = place === undefined ? (end === undefined ? null : 1) : readOrdinal(place);
      return (
        said === rank &&
        (shared !== undefined) === joint &&
        (end === undefined || endings[order].includes(end)) &&
        (whole ?? writeNumber(of, 0)) === writeNumber(of, 0)
      );
    },
  };
}

/** An answer that is read in pieces, each held against its own. */
function pieces(pattern: RegExp, expected: string, answers: readonly Answer[]): Answer {
  return {
    expected,
    accepts: (text) => {
      const found = pattern.exec(text)?.slice(1);
      return found !== undefined && answers.every((answer, index) => answer.accepts(found[index] ?? ''));
    },
  };
}
