import { periodEnd, periodStart } from '../../dataset/period.ts';
import { area, type Dataset } from '../../dataset/query.ts';
import { type KeptFlag, periodTypes, type Release, statuses } from '../../dataset/schema.ts';
import { site } from '../../site.ts';
import { writeDate } from '../../words/date.ts';
import { writeList } from '../../words/list.ts';
import { writeStatus } from '../../words/status.ts';
import { aboutData } from '../about-data.ts';
import type { FileKind } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import { flags } from '../tables/cell-flags.ts';
import { observationTable } from '../tables/observation-table.ts';
import { citationText } from './citations.ts';

/** What to read first, and what it says of itself. */
export const readmeFile: FileKind = {
  path: 'README.md',
  type: mediaTypes.md,
  about: 'What to read first: columns, gaps, flags, periods and what to beware of',
  limit: 20_000,
};

/** The terms of use, and what they say of themselves. */
export const licenceFile: FileKind = { path: 'LICENCE.txt', type: mediaTypes.txt, about: 'Terms of use', limit: 5000 };

/** README.md of a version that stays at an address. */
export function readme(dataset: Dataset, folder: string): string {
  const { release } = dataset;
  return `# ${aboutData.title}, version ${release.version}

${aboutData.description}

Version ${release.version} of ${writeDate(release.date)}. It stays at ${folder}
Cite as: ${citationText(release, folder)}
Terms are in LICENCE.txt. What each indicator counts, and what it must not be used to say, is in codebook.csv.

## Columns of observations.csv

${terms(observationTable.columns.map(({ name, meaning }) => [name, meaning]))}

Rows are sorted by area, indicator and period. A missing value is an empty cell with a status. It is never zero.

## Statuses

${terms(statuses.map((status) => [status, `The figure is ${writeStatus(status)}`]))}

## Flags

${terms(Object.entries(flags))}

## Periods

The label is the year a period ends, or a financial year. What it stands for is the period_type of the indicator:

${terms(periodTypes.map((type) => [type, spanOf(type)]))}

## Beware

- London is a region, and so are Inner and Outer London, of which it is made: do not add the three up.
- ONS codes change; each council has the code of its latest year. The three-digit number stays, and codes.csv has the other codes.
- Councils that report together have a row of their own, with both codes.
- Hackney sent nothing of 2021 and 2022 to the children in need census; totals of England and London hold its figures of 2020 instead.
- Dorset is two councils: the one until 2019 and the one since.
- Brothers and sisters are counted together where codebook.csv says clustered: intervals are then too narrow, and doubling the variance is a fair check.
- A grade is what came before a figure, not what made it; no figure is about a single child.

## Figures in doubt, and totals that leave a council out or differ from their counts

${terms(dataset.indicators.flatMap((about) => about.flags.filter(isOfFew).map((entry) => [`${about.id}, ${yearsOf(entry)}`, `${placesOf(dataset, entry)}: ${entry.why}`])))}
`;
}

/** LICENCE.txt of a version. */
export function licenceText({ version }: Release): string {
  const { data, words } = site.licences;
  return `${aboutData.title}, version ${version}

The figures are Crown copyright or published by public bodies. They contain public sector information licensed under the
${data.name}: ${data.url}
Please name the publisher that is given with each indicator, and say that ${site.name} arranged the figures.

Our own words, such as definitions, cautions and summaries of events, are licensed under
${words.name}: ${words.url}
`;
}

function terms(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([term, meaning]) => `- \`${term}\`: ${meaning}`).join('\n');
}

function spanOf(type: (typeof periodTypes)[number]): string {
  const label = type === 'financial-year' ? '2017-18' : '2018';
  const [start, end] = [periodStart(type, label), periodEnd(type, label)];
  return start === end ? `${label} is ${writeDate(start)}` : `${label} is ${writeDate(start)} to ${writeDate(end)}`;
}

/** Whether a flag is of single figures, not of a way in which many are made. */
function isOfFew({ flag }: KeptFlag): boolean {
  return flag === 'doubtful' || flag === 'left-out' || flag === 'counts-differ';
}

function yearsOf({ from, to }: KeptFlag): string {
  return from === to ? String(from) : `${from} to ${to}`;
}

function placesOf(dataset: Dataset, { areas }: KeptFlag): string {
  const known = areas.filter((code) => dataset.areas.some((entry) => entry.code === code));
  return known.length === 0 ? 'all areas' : writeList(known.map((code) => area(dataset, code).name));
}
