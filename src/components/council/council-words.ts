import { nameInSentence } from '../../dataset/area-names.ts';
import type { Dataset } from '../../dataset/query.ts';
import { type GivenReport, reportsOf } from '../../dataset/reports.ts';
import type { Area } from '../../dataset/schema.ts';
import { predecessorsOf, successorsOf } from '../../dataset/succession.ts';
import { placeInOrder } from '../../statistics/order.ts';
import { lowerFirst } from '../../words/capital.ts';
import { writeCardinal } from '../../words/cardinal.ts';
import { writeDate } from '../../words/date.ts';
import { gradeWords } from '../../words/grade.ts';
import { writeList } from '../../words/list.ts';
import { writeShort, writeValue } from '../../words/number.ts';
import { shortPeriod } from '../../words/period.ts';
import type { Standing } from './standings.ts';

/** What a page says of a council, made from rows: nothing of it is typed. */
export interface CouncilWords {
  /** Its latest grade. */
  latest: string;
  /** The same, and those before. */
  grades: string;
  /** What stands out. */
  out: string;
  /** What does not. */
  inside: string;
  /** What that cannot mean, to go along with every copy. */
  caution: string;
}

/** Below so many children one more or less moves a share by three points and more. */
const few = 30;

/** What has to be known of a council with few children; null where most of its shares are of more. */
export function smallNumbers(area: Area, standings: readonly Standing[]): string | null {
  const shares = standings.filter(({ indicator, denominator }) => indicator.measure === 'proportion' && denominator !== null);
  const small = shares.filter(({ denominator }) => (denominator ?? 0) < few);
  if (small.length < shares.length / 5) return null;
  return `Its numbers are small: ${small.length} of the ${shares.length} shares with counts are of fewer than ${few}, so that one child more or less moves them far. Read ${nameInSentence(area)} over several years.`;
}

/** What is said of a council: its grades, what stands out and what does not. */
export function councilWords(dataset: Dataset, area: Area, standings: readonly Standing[]): CouncilWords {
  const name = nameInSentence(area);
  const outer = standings.filter(({ outer: quarter }) => quarter !== null);
  const [latest, before] = gradeSentences(dataset, area);
  return {
    latest,
    grades: [latest, ...before].join(' '),
    out: outSentence(name, standings, outer.length),
    inside: insideSentence(name, standings, standings.length - outer.length),
    caution,
  };
}

const caution =
  'On any one measure about half of all councils lie in those two quarters. A place in the order is not a grade; the figures count what happened, not how well, and not why.';

/** "until 2019, now Dorset"; empty for a council of today. */
export function endOf(dataset: Pick<Dataset, 'areas'>, { code, to }: Area): string {
  return to === null ? '' : `until ${to}, now ${writeList(successorsOf(dataset, code).map(nameInSentence))}`;
}

/** The measures that stand out most: clearly in an outer quarter and farthest from the middle, one from each theme, the farthest first. */
export function farthest(standings: readonly Standing[], count: number): Standing[] {
  const outer = ofItsYear(standings)
    .filter(({ outer: quarter }) => quarter !== null)
    .sort((a, b) => distance(b) - distance(a));
  return outer.filter(({ indicator }, place) => outer.findIndex((other) => other.indicator.theme === indicator.theme) === place).slice(0, count);
}

/** The measure of the core that lies nearest to the middle council. */
function nearest(standings: readonly Standing[]): Standing | undefined {
  return ofItsYear(standings)
    .filter(({ outer }) => outer === null)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** The measures of the core whose last figure is of the year in which most of them are, or of the one before. */
function ofItsYear(standings: readonly Standing[]): Standing[] {
  const yearOf = ({ period }: Standing) => Number(period.slice(0, 4));
  const years = Map.groupBy(standings, yearOf);
  const [year = 0] = [...years].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  return standings.filter((standing) => standing.indicator.tier === 'core' && [year - 1, year].includes(yearOf(standing)));
}

function distance({ order, value }: Standing): number {
  return Math.abs(placeInOrder(order.values, value) - 0.5);
}

/** The latest grade, and a sentence on those before where there are any. */
function gradeSentences(dataset: Dataset, area: Area): [latest: string, before: string[]] {
  const name = nameInSentence(area);
  const [last, ...before] = reportsOf(dataset, area.code).reverse();
  if (last === undefined) return [`We hold no report of Ofsted’s that graded ${name}${whyNone(dataset, area)}.`, []];
  const what = last.safeguarding ? 'its safeguarding of children' : 'its services for children';
  const latest = `Ofsted’s latest report on ${name} that we hold, of ${writeDate(last.published)}, judged ${what} ${lower(last)}.`;
  return [latest, [before.length === 0 ? 'It is the only one we hold.' : `Before that: ${writeList(before.map(gradeAndYear))}.`]];
}

/** A new council has none of its own; those of the council before it stand on that one's page. */
function whyNone(dataset: Dataset, area: Area): string {
  const before = predecessorsOf(dataset, area);
  return before.length === 0 ? '' : `, which took over from ${writeList(before.map(nameInSentence))}`;
}

function gradeAndYear(report: GivenReport): string {
  return `${lower(report)} in ${report.published.slice(0, 4)}`;
}

function lower({ grade }: GivenReport): string {
  return gradeWords[grade].toLowerCase();
}

function outSentence(name: string, standings: readonly Standing[], outer: number): string {
  const [first, ...more] = farthest(standings, 3).map(withMiddle);
  const count = outer === 0 ? 'none' : writeCardinal(outer);
  const opening = `On ${count} of its ${standings.length} measures ${name} stands clearly in the highest or the lowest quarter of councils`;
  if (first === undefined) return `${opening}.`;
  return `${opening}; farthest from the middle: ${writeList([first, ...more])}.`;
}

function insideSentence(name: string, standings: readonly Standing[], rest: number): string {
  const near = nearest(standings);
  if (near === undefined) return `On no measure of its latest year does ${name} lie in the middle half.`;
  const which = rest === standings.length ? 'On all of them' : `On the other ${writeCardinal(rest)}`;
  return `${which} it lies in the middle half, or so near it that chance alone could have put it outside, or no counts are published to tell; nearest to the middle: ${withMiddle(near)}.`;
}

/** "agency social workers (2.1% in 2025; middle council 13.4%)". */
function withMiddle({ indicator, value, period, order }: Standing): string {
  return `${lowerFirst(indicator.short)} (${writeValue(indicator, value)} in ${shortPeriod(period)}; middle council ${writeShort(indicator, order.middle)})`;
}
