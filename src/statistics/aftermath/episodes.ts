import { countedGrade, type Grade } from '../../dataset/grade.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Judgement } from '../../dataset/schema.ts';

/** A grade that a report gave: every grade but the one for none. */
export type GivenGrade = Exclude<Grade, 'not-judged'>;

type Record = Pick<Dataset, 'judgements' | 'areas'>;

/** A council newly under a grade: from the report that gave it to the one that gave another. */
export interface Episode {
  /** Code of the council. */
  area: string;
  grade: GivenGrade;
  /** Day of the report that gave the grade. */
  published: string;
  /** Grade of the last graded report before it; null where there was none. */
  before: GivenGrade | null;
  /** Day of the first later report with another overall grade; null where none is held. */
  left: string | null;
  leftGrade: GivenGrade | null;
  /** Day up to which we know: that on which it left the grade, the council's last, or that of the last report held. */
  known: string;
}

interface Report {
  area: string;
  published: string;
  /** What the report is counted by: the overall grade, or that of safeguarding (2009 to 2012). */
  grade: GivenGrade;
  /** Whether the grade is an overall one. */
  overall: boolean;
}

const listed = new WeakMap<Record, readonly Episode[]>();

/**
 * All episodes, in order of publication. One begins with a report that gives an overall grade (child protection inspections of 2012 and 2013,
 * whole-service inspections since, and re-inspections of both) where the last graded report before it had another grade, or there was none.
 * So a council judged inadequate again and again has one episode, and Birmingham, inadequate from 2010, has none before it left the grade.
 * Listed once for each data set in memory.
 */
export function episodesOf(record: Record): readonly Episode[] {
  const known = listed.get(record) ?? listEpisodes(record);
  listed.set(record, known);
  return known;
}

/** The episodes of one council, in order: those of one grade where it is given. */
export function episodesOfCouncil(record: Record, area: string, grade?: GivenGrade): Episode[] {
  return episodesOf(record).filter((episode) => episode.area === area && (grade === undefined || episode.grade === grade));
}

/**
 * How long a council was first under a grade, in all reports held: from the first that gave it, overall or for safeguarding,
 * to the first that gave another. Null where none gave it. Birmingham's time as inadequate is one, from 2010, though it is no episode.
 */
export function firstTimeUnder(record: Record, area: string, grade: GivenGrade): Pick<Episode, 'published' | 'left' | 'known'> | null {
  const reports = reportsOf(record.judgements);
  const own = reports.filter((report) => report.area === area);
  const first = own.findIndex((report) => report.grade === grade);
  const published = own[first]?.published;
  if (published === undefined) return null;
  const left = own.slice(first).find((report) => report.grade !== grade)?.published ?? null;
  return { published, left, known: left ?? lastDay(record, area, reports.at(-1)?.published ?? '') };
}

/** Codes of the councils with more than one of the episodes, in order of the one with which each came back. */
export function cameBack(episodes: readonly Episode[]): string[] {
  return episodes.filter(({ area }, place) => episodes.findIndex((other) => other.area === area) < place).map(({ area }) => area);
}

function listEpisodes(record: Record): Episode[] {
  const reports = reportsOf(record.judgements);
  const last = reports.at(-1)?.published ?? '';
  const byCouncil = Map.groupBy(reports, ({ area }) => area);
  return reports.flatMap((report) => {
    const own = byCouncil.get(report.area) ?? [];
    const before = own[own.indexOf(report) - 1]?.grade ?? null;
    if (!report.overall || before === report.grade) return [];
    const left = own.find(({ published, grade, overall }) => published > report.published && overall && grade !== report.grade);
    const { area, grade, published } = report;
    return [
      { area, grade, published, before, left: left?.published ?? null, leftGrade: left?.grade ?? null, known: left?.published ?? lastDay(record, area, last) },
    ];
  });
}

/** Reports with a grade, in order of publication. */
function reportsOf(judgements: readonly Judgement[]): Report[] {
  const reports = judgements.flatMap((judgement) => {
    const grade = countedGrade(judgement);
    const { area, published, grades } = judgement;
    if (grade === null || grade === 'not-judged' || published === null) return [];
    return [{ area, published, grade, overall: grades.overall !== undefined }];
  });
  return reports.sort((a, b) => order(a.published, b.published) || order(a.area, b.area));
}

/** A council ends on 31 March of its last year. */
function lastDay({ areas }: Record, code: string, last: string): string {
  const to = areas.find((area) => area.code === code)?.to;
  const end = to ? `${to}-03-31` : last;
  return end < last ? end : last;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
