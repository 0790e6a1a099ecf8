import { type Dataset, periods } from '../dataset/query.ts';
import { site } from '../site.ts';

/** What every description of the data set says of it, whatever the dialect. */
export const aboutData = {
  /** Name for machines. */
  name: 'after-inadequate',
  title: `${site.name} data set`,
  description:
    'Figures on children’s services for Birmingham, England, its regions and every other council, with the Ofsted judgements, events and claims they are set beside. Each figure keeps its publisher, its counts and, where it is missing, the reason.',
  creator: `${site.name} contributors`,
  keywords: ["children's social care", 'child protection', 'children in care', 'Ofsted', 'Birmingham', 'local authorities', 'England'],
  place: 'England',
} as const;

/** First and last year with any figure, as ISO 8601 writes a span: "2010/2025". A financial year counts as the year it begins. */
export function yearsCovered(dataset: Dataset): string {
  const years = dataset.indicators.flatMap(({ id }) => periods(dataset, id).map((period) => period.slice(0, 4))).sort();
  return `${years[0]}/${years.at(-1)}`;
}
