import type { Dataset } from '../../dataset/query.ts';
import { writeDate } from '../../words/date.ts';
import { writeJson } from '../records/json.ts';
import { aboutData } from './about-data.ts';

/** A way to cite the data set, as a file beside the data page. */
export interface Citation {
  /** Name of the file below data/. */
  path: string;
  /** What it is called. */
  name: string;
  type: string;
  body: string;
}

/** The data set cited in text and for reference managers; `url` is the full address of the data page. */
export function citations(dataset: Dataset, url: string): Citation[] {
  return [
    { path: 'cite.txt', name: 'Text', type: 'text/plain; charset=utf-8', body: `${citationText(dataset, url)}\n` },
    { path: 'cite.bib', name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', body: bibtex(dataset, url) },
    { path: 'cite.ris', name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', body: ris(dataset, url) },
    { path: 'cite.json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8', body: csl(dataset, url) },
  ];
}

/** One sentence, with the version and its day. */
export function citationText({ release: { version, date } }: Dataset, url: string): string {
  const figures = 'Figures from the publishers named with each indicator, under the Open Government Licence v3.0.';
  return `${aboutData.creator} (${date.slice(0, 4)}). ${aboutData.title}, version ${version}, ${writeDate(date)}. ${url} ${figures}`;
}

function bibtex({ release: { version, date } }: Dataset, url: string): string {
  const fields = {
    title: `{${aboutData.title}}`,
    author: `{${aboutData.creator}}`,
    year: date.slice(0, 4),
    month: String(Number(date.slice(5, 7))),
    version,
    url,
    note: 'Data set. Contains public sector information licensed under the Open Government Licence v3.0',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{after-inadequate-${version},\n${lines.join('')}}\n`;
}

/** Lines end as the format asks, in CRLF. */
function ris({ release: { version, date } }: Dataset, url: string): string {
  const lines = [
    ['TY', 'DATA'],
    ['TI', aboutData.title],
    ['AU', `${aboutData.creator},`],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['ET', version],
    ['UR', url],
    ['N1', 'Contains public sector information licensed under the Open Government Licence v3.0'],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function csl({ release: { version, date } }: Dataset, url: string): string {
  const item = {
    id: `${aboutData.name}-${version}`,
    type: 'dataset',
    title: aboutData.title,
    author: [{ literal: aboutData.creator }],
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version,
    URL: url,
    note: 'Contains public sector information licensed under the Open Government Licence v3.0',
  };
  return writeJson([item], { levels: 2 });
}
