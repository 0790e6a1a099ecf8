import type { FileName } from '../../files.ts';
import { absent, type Reading } from '../../formats/symbols.ts';
import { keyOf, type Measure } from '../../lait.ts';
import { derive, observe } from '../../observation.ts';
import { between, breakdown, type Mapping, percentage, type Series, together, workedShare } from '../../series.ts';
import { toolFigure, withCounts, withOwnCounts, withReasons } from '../../tool-series.ts';

const touch = 'Local authority in touch with care leaver';
const noTouch = 'Local authority not in touch with care leaver';

/** Young people of 19 to 21 who have left care: what they do, where they live, whether the council is in touch. */
export const careLeavers: readonly Mapping[] = [
  {
    id: 'care-leavers-eet',
    read: together(
      workedShare('leavers2014', ['Act_HE', 'Act_OE', 'Act_TE'], 'All_aged1920&21'),
      workedShare('leavers2015', ['Act_HE', 'Act_OE', 'Act_TE'], 'All_aged1920&21'),
      printedIn(2016, 'CareLeaverEET', workedShare('leavers2016', ['Act_HE1920&21', 'Act_OE1920&21', 'Act_TE1920&21'], 'All_aged1920&21')),
      printedIn(2017, 'CareLeaverEET', workedShare('leavers2017', ['CL_Act_HE19to21', 'CL_Act_OE19to21', 'CL_Act_TE19to21'], 'CL_All_19to21')),
      printedSince2018('CareLeaverEET', activity('Total in education, employment or training')),
    ),
  },
  {
    id: 'care-leavers-neet',
    read: together(
      workedShare('leavers2014', ['Act_NEET_ill', 'Act_NEET_oth', 'Act_NEET_preg'], 'All_aged1920&21'),
      workedShare('leavers2015', ['Act_NEET_ill', 'Act_NEET_oth', 'Act_NEET_preg'], 'All_aged1920&21'),
      workedShare('leavers2016', ['Act_NEET_ill1920&21', 'Act_NEET_oth1920&21', 'Act_NEET_preg1920&21'], 'All_aged1920&21'),
      printedIn(
        2017,
        'CareLeaversNEET',
        workedShare('leavers2017', ['CL_Act_NEET_ill19to21', 'CL_Act_NEET_oth19to21', 'CL_ACT_NEET_preg19to21'], 'CL_All_19to21'),
      ),
      printedSince2018('CareLeaversNEET', activity('Total not in education, employment or training')),
    ),
  },
  {
    id: 'care-leavers-suitable-home',
    read: together(
      workedShare('leavers2014', ['Acc_SUIT'], 'All_aged1920&21'),
      workedShare('leavers2015', ['Acc_SUIT'], 'All_aged1920&21'),
      // The published base leaves out those gone abroad, deported or of unknown residence: found by trying, it makes every percentage.
      printedIn(2016, 'CareLeaverAcc', workedShare('leavers2016', ['Acc_SUIT1920&21'], less('All_aged1920&21', [], elsewhere('1920&21')))),
      printedIn(
        2017,
        'CareLeaverAcc',
        workedShare('leavers2017', ['CL_Acc_SUIT19to21'], plus('CL_Acc_SUIT19to21', 'CL_Acc_NotSUIT19to21', 'CL_Acc_NoSUITInfo19to21')),
      ),
      printedSince2018('CareLeaverAcc', [home('homes', 'Accommodation considered suitable'), home('homes2022', 'Accommodation considered suitable')]),
    ),
  },
  { id: 'care-leavers-suitable-home-known', read: suitableOfKnown() },
  {
    id: 'care-leavers-in-touch',
    read: together(workedShare('leavers2017', ['CL_InTouch_IT19to21'], 'CL_All_19to21'), ...inTouch(touch)),
  },
  {
    id: 'care-leavers-not-in-touch',
    read: together(
      between(toolFigure('CareLeavers_LA_NotInTouch', 0), 2016, 2016),
      printedIn(2017, 'CareLeavers_LA_NotInTouch', workedShare('leavers2017', ['CL_InTouch_Not19to21'], 'CL_All_19to21')),
      printedSince2018('CareLeavers_LA_NotInTouch', inTouch(noTouch)),
    ),
  },
  { id: 'staying-put', read: toolFigure('StayingPut', 0) },
];

/** The share of one year as the tool prints it, with the counts of the release it was printed in. */
function printedIn(year: number, measure: Measure, release: Series): Series {
  return withReasons(withOwnCounts(between(toolFigure(measure, 0), year, year), release, 0), [release]);
}

/** The share as the tool prints it, with counts and reasons for gaps from the releases behind it, latest first. */
function printedSince2018(measure: Measure, releases: readonly Series[]): Series {
  return withReasons(withCounts(between(toolFigure(measure, 0), 2018, 2025), releases, 0), releases);
}

/** Columns of those who live where nobody can judge: gone abroad, deported, or of unknown residence. */
function elsewhere(age = ''): string[] {
  return ['GA', 'Dep', 'ResNk'].map((place) => `Acc_${place}${age}`);
}

type Whole = (cell: (column: string) => Reading) => Reading;

/** A whole less some parts. Parts that may be hidden are taken away where they are printed; what is left is then up to five too many for each. */
function less(whole: string, parts: readonly string[], maybeHidden: readonly string[]): Whole {
  return (cell) => {
    const printed = maybeHidden.map((column) => cell(column).number ?? 0);
    return derive([cell(whole), ...parts.map(cell)], (all, ...others) => all - [...others, ...printed].reduce((total, number) => total + number, 0));
  };
}

function plus(...columns: string[]): Whole {
  return (cell) => derive(columns.map(cell), (...numbers) => numbers.reduce((total, number) => total + number, 0));
}

/** Activity at 19 to 21 from the two releases held; where both have a year the later one is first. */
function activity(part: string): Series[] {
  return [
    breakdown('activity', {
      where: { care_leaver_age: '19 to 21 years' },
      by: 'breakdown',
      part,
      whole: 'Total',
      count: 'care_leaver_count',
      percent: 'care_leaver_percent',
    }),
    breakdown('activity2022', { where: { age: 'Aged 19 to 21' }, by: 'activity', part, whole: 'Total', count: 'number', percent: 'percentage' }),
  ];
}

function home(file: 'homes' | 'homes2022', part: string, value: 'percent' | 'count' = 'percent'): Series {
  if (file === 'homes') {
    const columns = { count: 'care_leaver_count', percent: `care_leaver_${value}` };
    return breakdown(file, { where: { care_leaver_age: '19 to 21 years' }, by: 'breakdown', part, whole: 'Suitability total', ...columns });
  }
  const columns = { count: 'number', percent: value === 'count' ? 'number' : 'percentage' };
  return between(breakdown(file, { where: { age: '19 to 21 years' }, by: 'accommodation_suitability', part, whole: 'Total', ...columns }), 2018, 2020);
}

/** Contact from the three releases held: each year from the latest one that has it. */
function inTouch(part: string): Series[] {
  const release = (file: FileName): Series =>
    breakdown(file, { where: { age: 'Aged 19 to 21' }, by: 'in_touch', part, whole: 'Total', count: 'number', percent: 'percentage' });
  return [between(release('inTouch2022'), 2018, 2018), between(release('inTouch2023'), 2019, 2019), release('inTouch2024')];
}

/** Suitable homes of those whose home is known. From 2017 the files count suitable and unsuitable homes; before, the known are what is left of all. */
function suitableOfKnown(): Series {
  return together(
    workedShare('leavers2014', ['Acc_SUIT'], less('All_aged1920&21', ['LA_Noinf#2'], [...elsewhere(), 'ChildDied#2']), 1),
    workedShare('leavers2015', ['Acc_SUIT'], less('All_aged1920&21', ['LA_NoAccinf'], elsewhere()), 1),
    workedShare('leavers2016', ['Acc_SUIT1920&21'], less('All_aged1920&21', ['LA_NoAccinf1920&21'], elsewhere('1920&21')), 1),
    workedShare('leavers2017', ['CL_Acc_SUIT19to21'], plus('CL_Acc_SUIT19to21', 'CL_Acc_NotSUIT19to21'), 1),
    suitableOfBoth('homes2022', 'Accommodation considered not suitable'),
    suitableOfBoth('homes', 'Accommodation considered unsuitable'),
  );
}

function suitableOfBoth(file: 'homes' | 'homes2022', unsuitable: string): Series {
  return (library) => {
    const counts = new Map(home(file, unsuitable, 'count')(library).map((row) => [keyOf(row.area, row.period), row]));
    return home(
      file,
      'Accommodation considered suitable',
      'count',
    )(library).map((row) => {
      const suitable: Reading = { number: row.value, status: row.status, symbol: row.symbol };
      const other = counts.get(keyOf(row.area, row.period));
      const not: Reading = other ? { number: other.value, status: other.status, symbol: other.symbol } : absent;
      const known = derive([suitable, not], (one, two) => one + two);
      return observe(row.area, row.period, percentage(suitable, known, 1), suitable, known);
    });
  };
}
