import { spokenName } from '../dataset/area-names.ts';
import type { Dataset } from '../dataset/query.ts';
import { everyCouncil } from '../dataset/succession.ts';

/** A file in the folder of the newest files that is none of the data set: it is made anew at each build, and no release keeps it. */
export interface BesideFile {
  /** Address below data/latest/. */
  path: string;
  /** What it holds, in a line. */
  about: string;
}

/** What bears out the sentences of this site. */
export const proofFiles: readonly BesideFile[] = [
  { path: 'proofs.json', about: 'Each sentence of this site that states something: its page, what bears it out, and the version of the data it was held to' },
  { path: 'receipts.json', about: 'What was looked up in the documents that we hold, and found or not: places and checksums, without their words' },
];

/** A file for each council, with the columns of observations.csv. */
export function councilFiles(dataset: Dataset): BesideFile[] {
  return everyCouncil(dataset).map((council) => ({ path: `councils/${council.slug}.csv`, about: `Every figure of ${spokenName(council)}, one a row` }));
}
