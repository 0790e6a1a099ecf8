import { oncePer } from '../../dataset/once.ts';
import { area, type Dataset, indicator } from '../../dataset/query.ts';
import type { Indicator } from '../../dataset/schema.ts';
import { birmingham } from '../../site.ts';
import { type Aftermath, aftermathOf } from '../../statistics/aftermath/aftermath.ts';
import { type Path, pathAround } from '../../statistics/aftermath/paths.ts';
import { comparedGrades } from '../../statistics/aftermath/tried.ts';

/** The report of Birmingham that is followed: the last of four that said inadequate, so none of them began an episode. */
const followedReport = '2016-11-25';

/** One council's line. */
export interface CouncilPath extends Path {
  slug: string;
  name: string;
}

/** What came after each grade. The drawing, the takeaway, the description and the table are all made from these. */
export interface AftermathRows {
  indicator: Indicator;
  /** After inadequate, the subject. */
  subject: Aftermath;
  /** After the other grades that have a panel, the worst first. */
  others: Aftermath[];
  councils: CouncilPath[];
  /** Birmingham's own path, which is no part of the mean. */
  birmingham: Path;
}

/** Whether there is a chart of it: twelve reports or more can be followed. */
export function hasAftermath(dataset: Dataset, id: string): boolean {
  return subjectOf(dataset, id) !== null;
}

const subjectOf = oncePer((dataset, id: string) => aftermathOf(dataset, id, 'inadequate'));

/** The rows of an indicator. Throws RangeError where too few can be followed; UnknownName. */
export function aftermathRows(dataset: Dataset, id: string): AftermathRows {
  const subject = subjectOf(dataset, id);
  if (subject === null) throw new RangeError(`${id}: fewer than twelve reports can be followed, expected twelve or more`);
  return {
    indicator: indicator(dataset, id),
    subject,
    others: comparedGrades.slice(1).flatMap((grade) => aftermathOf(dataset, id, grade) ?? []),
    councils: subject.panel.map((path) => {
      const { slug, name } = area(dataset, path.area);
      return { ...path, slug, name };
    }),
    birmingham: pathAround(dataset, id, { area: birmingham, published: followedReport }),
  };
}

/** A place beside the middle council, in a year before or after a report. */
export interface Point {
  year: number;
  gap: number;
}

/** The means of the years that the whole panel has. */
export function meanPoints({ means, panel }: Aftermath): Point[] {
  return means.filter(({ n }) => n === panel.length).map(({ year, mean }) => ({ year, gap: mean }));
}

/** The points of one council's path. */
export function pathPoints({ standings }: Path): Point[] {
  return standings.map(({ year, gap }) => ({ year, gap }));
}
