import type { PeriodType } from '../../dataset/schema.ts';

/** Last month and day that a period of each type reaches. */
const ends: Record<PeriodType, string> = {
  'year-to-31-march': '03-31',
  'at-31-march': '03-31',
  'around-birthday': '03-31',
  'april-to-september': '03-31',
  'financial-year': '03-31',
  'at-30-september': '09-30',
  'year-to-30-september': '09-30',
};

/**
 * The period that counts as year 0 of a report, by its type, moved on by so many years.
 * For a year it is the one in which the report was published; for a count on a day, the first such day on or after publication.
 * Year 1 is then the first whole year after.
 */
export function periodAfter(published: string, type: PeriodType, years: number): string {
  const ending = Number(published.slice(0, 4)) + (published.slice(5) <= ends[type] ? 0 : 1) + years;
  return type === 'financial-year' ? `${ending - 1}-${String(ending % 100).padStart(2, '0')}` : String(ending);
}
