import type { PeriodType } from '../dataset/schema.ts';

/** What a period label stands for, without a word before it: "the year to March 2018", "31 March 2018", "2016–17". Throws RangeError for a label of another kind. */
export function writePeriod(periodType: PeriodType, period: string): string {
  if (/^\d{4}$/.test(period) === (periodType === 'financial-year')) throw new RangeError(mismatch(periodType, period));
  const forms: Record<PeriodType, string> = {
    'year-to-31-march': `the year to March ${period}`,
    'at-31-march': `31 March ${period}`,
    'at-30-september': `30 September ${period}`,
    'year-to-30-september': `the year to September ${period}`,
    'around-birthday': `the year to March ${period}`,
    'april-to-september': `April to September ${Number(period) - 1}`,
    'financial-year': shortPeriod(period),
  };
  return forms[periodType];
}

/** The same as part of a sentence: "in the year to March 2018", "on 31 March 2018", "from April to September 2017", "in 2016–17". */
export function writeWhen(periodType: PeriodType, period: string): string {
  const prepositions: Record<PeriodType, string> = {
    'year-to-31-march': 'in',
    'at-31-march': 'on',
    'at-30-september': 'on',
    'year-to-30-september': 'in',
    'around-birthday': 'in',
    'april-to-september': 'from',
    'financial-year': 'in',
  };
  return `${prepositions[periodType]} ${writePeriod(periodType, period)}`;
}

/** The label alone, for axes and table heads: "2018", "2016–17". */
export function shortPeriod(period: string): string {
  return period.replace('-', '–');
}

function mismatch(periodType: PeriodType, period: string): string {
  const expected = periodType === 'financial-year' ? 'a financial year such as 2016-17' : 'a year such as 2018';
  return `period "${period}": expected ${expected}, as the indicator's periods are ${periodType}`;
}
