import type { Dataset } from '../../dataset/query.ts';
import { gapBetween } from '../gap.ts';
import { type Episode, episodesOf, type GivenGrade } from './episodes.ts';
import { followed, gapAt, type Path, pathAround, type Year } from './paths.ts';
import { type Summary, summaryOf } from './student.ts';

/** Years in which each episode of the panel has a figure, so that the mean compares the same councils with themselves. */
const panelYears: readonly Year[] = [-1, 0, 1, 2, 3];

/** Fewer episodes than this make no mean: each would weigh too much. */
const smallestPanel = 12;

/** The mean gap of the panel in one year. */
export interface MeanAt extends Summary {
  year: Year;
}

/** What came after one grade, in one indicator. */
export interface Aftermath {
  indicator: string;
  grade: GivenGrade;
  /** The paths of the panel, in order of their reports. */
  panel: Path[];
  /** Years -2 to 5 for which any of the panel has a figure. */
  means: MeanAt[];
  /** Year 1 less year -1, and year 3 less year -1, of the same councils; the last is null where only the years to 1 are asked for. */
  changeTo1: Summary;
  changeTo3: Summary | null;
}

/** Other ways to draw up the panel, to see whether a finding stands with them. */
export interface Choice {
  /** Which episodes count; all, where nothing is said. */
  counts?: (episode: Episode) => boolean;
  /** Periods left out, as if there were no figures. */
  without?: readonly string[];
  /** Years in which each must have a figure. */
  years?: readonly Year[];
}

/**
 * How councils newly under a grade stood to the middle council, from two years before the report to five after:
 * the mean over episodes with Student's 95% interval, and the paired change from the year before. Null where the panel has fewer than twelve.
 * The measure is a simple one of before and after: it says what came after, and not what made it.
 */
export function aftermathOf(dataset: Dataset, id: string, grade: GivenGrade, choice: Choice = {}): Aftermath | null {
  const { years = panelYears } = choice;
  const panel = panelOf(dataset, id, grade, { ...choice, years });
  if (panel.length < smallestPanel) return null;
  return {
    indicator: id,
    grade,
    panel,
    means: followed.flatMap((year) => meanAt(panel, year)),
    changeTo1: summaryOf(changes(panel, -1, 1)),
    changeTo3: years.includes(3) ? summaryOf(changes(panel, -1, 3)) : null,
  };
}

/**
 * The paired change from one year to another of every episode that has a figure in both, in the panel or not:
 * of the year before the report (-2 to -1), say. Null where there are fewer than twelve.
 */
export function changeAround(dataset: Dataset, id: string, grade: GivenGrade, { from, to }: { from: Year; to: Year }): Summary | null {
  const panel = panelOf(dataset, id, grade, { years: [from, to] });
  return panel.length < smallestPanel ? null : summaryOf(changes(panel, from, to));
}

/** The change of each path from one year to another, for those that have both; positive is a move up against the middle council. */
function changes(panel: readonly Path[], from: number, to: number): number[] {
  return panel.flatMap((path) => {
    const [before, after] = [gapAt(path, from), gapAt(path, to)];
    return before === undefined || after === undefined ? [] : [gapBetween(after, before)];
  });
}

function panelOf(dataset: Dataset, id: string, grade: GivenGrade, { counts = () => true, without = [], years = panelYears }: Choice): Path[] {
  return episodesOf(dataset)
    .filter((episode) => episode.grade === grade && counts(episode))
    .map((episode) => leaveOut(pathAround(dataset, id, episode), without))
    .filter((path) => years.every((year) => gapAt(path, year) !== undefined));
}

function leaveOut(path: Path, periods: readonly string[]): Path {
  return { ...path, standings: path.standings.filter(({ period }) => !periods.includes(period)) };
}

function meanAt(panel: readonly Path[], year: Year): MeanAt[] {
  const gaps = panel.flatMap((path) => gapAt(path, year) ?? []);
  return gaps.length === 0 ? [] : [{ year, ...summaryOf(gaps) }];
}
