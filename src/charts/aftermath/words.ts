import type { Indicator } from '../../dataset/schema.ts';
import { isClear, type Summary } from '../../statistics/aftermath/student.ts';
import { round } from '../../statistics/round.ts';
import { gradeWords } from '../../words/grade.ts';
import { writeList } from '../../words/list.ts';
import { writeDifference, writeNumber } from '../../words/number.ts';
import type { KitWords } from '../chart.ts';
import { afterIn, nameIn } from '../kit/checked-prose.ts';
import type { AftermathRows } from './rows.ts';

/** What stays with every chart of it. */
export const noCause =
  'It says what came after a grade, never what made it: trouble brings inspectors, and a council at its worst tends to come back by itself.';

/** A mean is written with one decimal, also where the figures have none; money has none. */
function decimalsOf({ unit }: Indicator): number {
  return unit.symbol === '£' ? 0 : Math.max(1, unit.decimals);
}

/** A gap or a change with its sign: "+13.7", "−£12"; "0.0" has none. */
export function writeSigned(indicator: Indicator, value: number): string {
  const decimals = decimalsOf(indicator);
  const pound = indicator.unit.symbol === '£' ? '£' : '';
  const rounded = round(value, decimals);
  return `${rounded === 0 ? '' : rounded < 0 ? '−' : '+'}${pound}${writeNumber(Math.abs(rounded), decimals)}`;
}

/** "5.8 to 15.9": the interval of a mean; a dash where there is none. */
export function writeInterval(indicator: Indicator, { lower, upper }: Pick<Summary, 'lower' | 'upper'>): string {
  if (lower === null || upper === null) return '–';
  return `${writeNumber(lower, decimalsOf(indicator))} to ${writeNumber(upper, decimalsOf(indicator))}`;
}

/** A gap in words: "13.7 points above". */
export function writeGap(indicator: Indicator, value: number): string {
  return `${writeDifference(indicator, Math.abs(value), { decimals: decimalsOf(indicator) })} ${value < 0 ? 'below' : 'above'}`;
}

/** How a grade is named where it came before: “requires improvement”. */
export function quoted(grade: keyof typeof gradeWords): string {
  return `“${gradeWords[grade].toLowerCase()}”`;
}

/** Where the councils stood before and after, and how clear that is; then the other grades. */
export function aftermathTakeaway(rows: AftermathRows): string {
  const { indicator, subject, others } = rows;
  const [before, after] = [-1, 1].map((year) => writeGap(indicator, meanIn(rows, year)));
  const change = subject.changeTo1;
  const firm = isClear(change) ? '' : ', which chance alone could explain';
  const beside = others.map((other) => `${writeSigned(indicator, other.changeTo1.mean)} after ${quoted(other.grade)}`);
  return [
    `The year before a council was newly judged inadequate its figure stood, in the mean of ${change.n} reports, ${before} the middle council; the year after, ${after}.`,
    `The change is ${writeSigned(indicator, change.mean)} (95% interval ${writeInterval(indicator, change)})${firm}${beside.length > 0 ? `; it is ${writeList(beside)}` : ''}.`,
  ].join(' ');
}

/** What came after, in twelve words at most: the change, or that chance alone could explain it. */
export function aftermathHeadline({ indicator, subject }: AftermathRows): string {
  const { changeTo1 } = subject;
  if (!isClear(changeTo1)) return 'After “inadequate”, no clear change beside the middle council';
  return `After “inadequate”, ${signedUnit(indicator, changeTo1.mean)} beside the middle council`;
}

/** The drawing in words. */
export function aftermathDescription(rows: AftermathRows): string[] {
  const { indicator, subject, others } = rows;
  const means = subject.means.map(({ year, mean }) => `${yearName(year)} ${writeSigned(indicator, mean)}`);
  return [
    `Line chart of the distance from the middle council, from two years before a report to five after, with a thin line for each of the ${subject.panel.length} reports and a thick one for their mean.`,
    `The mean: ${writeList(means)}.`,
    others.length > 0
      ? `Beside it lie the means after ${writeList(others.map(({ grade }) => quoted(grade)))}, and Birmingham after the last report that said so of it.`
      : '',
  ].filter(Boolean);
}

/** What the marks mean. */
export function aftermathFoot({ subject }: AftermathRows): string[] {
  const fewer = subject.means.some(({ n }) => n < subject.panel.length);
  return [
    'Each thin line is one council: its figure less that of the middle council of the same year.',
    'Thick: their mean, with its 95% interval. All numbers under the years are of “inadequate”.',
    ...(fewer ? ['Hollow: years for which fewer can be followed.'] : []),
    'Blue: Birmingham after its report of November 2016; it is not in the mean.',
  ];
}

/** A year as it is named: "the year before", "the year of the report". */
export function yearName(year: number): string {
  if (year === 0) return 'year of the report';
  return year < 0 ? `${-year} before` : `${year} after`;
}

/** Sentences to copy: each carries what it must not be used to say. */
export function aftermathKit(rows: AftermathRows): KitWords {
  const { indicator, subject, others } = rows;
  const of = { of: indicator.id };
  const { changeTo1 } = subject;
  const gap = (year: number) => afterIn(writeGap(indicator, meanIn(rows, year)), { ...of, part: 'gap', year: String(year) });
  const name = nameIn(indicator.title);
  const reports = afterIn(String(changeTo1.n), { ...of, part: 'reports' });
  const firm = afterIn(isClear(changeTo1) ? 'beyond chance' : 'within chance', { ...of, part: 'firm' });
  const good = others.find(({ grade }) => grade === 'good');
  const signed = (value: number, proof: Record<string, string>) => afterIn(signedUnit(indicator, value), { ...of, part: 'change', ...proof });
  return {
    sentences: [
      {
        text: `${name}: councils newly judged inadequate stood ${gap(-1)} the middle council the year before the report and ${gap(1)} it the year after, in the mean of ${reports} reports.`,
        caveat: noCause,
      },
      {
        text: `${name}: after “inadequate” the mean change beside the middle council was ${signed(changeTo1.mean, {})}, which is ${firm}${good ? `; after “good” it was ${signed(good.changeTo1.mean, { grade: 'good' })}` : ''}.`,
        caveat: 'Councils picked at their worst tend to come back by themselves, so the comparison with other grades matters more than the rise.',
      },
      {
        text: `${name}: of the reports that newly said inadequate, ${afterIn(`${changeTo1.up} of the ${changeTo1.n}`, { ...of, part: 'up' })} had the council further up, beside the middle council, the year after than the year before.`,
        caveat: 'No one council need follow the mean: look at its own line.',
      },
    ],
    questions: [
      'Where did your council stand the year before its report, and was it already on the way?',
      'What else changed in that year: leaders, pay, the number of posts?',
      'What came after “requires improvement” or “good” in councils like it?',
    ],
  };
}

/** A change with its unit: "+10.9 points". */
function signedUnit(indicator: Indicator, value: number): string {
  const size = writeDifference(indicator, Math.abs(value), { decimals: decimalsOf(indicator) });
  return `${value < 0 ? '−' : '+'}${size}`;
}

function meanIn({ subject }: AftermathRows, year: number): number {
  return subject.means.find((mean) => mean.year === year)?.mean ?? 0;
}
