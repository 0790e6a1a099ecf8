import { countedGrade, type Grade } from './grade.ts';
import type { Dataset } from './query.ts';
import type { Judgement } from './schema.ts';

/** A report that graded a council's whole service, or before 2013 its safeguarding. */
export interface GivenReport {
  published: string;
  grade: Grade;
  /** Whether the grade is for safeguarding alone. */
  safeguarding: boolean;
}

/** The reports that graded a council, in order of publication. */
export function reportsOf({ judgements }: Pick<Dataset, 'judgements'>, code: string): GivenReport[] {
  return judgements
    .filter((entry): entry is Judgement & { published: string } => entry.area === code && entry.published !== null)
    .sort((a, b) => (a.published < b.published ? -1 : 1))
    .flatMap((entry) => {
      const grade = countedGrade(entry);
      return grade === null ? [] : [{ published: entry.published, grade, safeguarding: entry.grades.overall === undefined }];
    });
}
