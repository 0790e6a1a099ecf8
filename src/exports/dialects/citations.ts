import type { Release } from '../../dataset/schema.ts';
import { site } from '../../site.ts';
import { writeDate } from '../../words/date.ts';
import { aboutData } from '../about-data.ts';
import { writeJson } from '../json.ts';

/** A way to cite a version of the data set, as a file beside its others. */
export interface Citation {
  /** Name of the file below data/latest/ and data/v<version>/. */
  path: string;
  /** What it is called. */
  name: string;
  type: string;
  body: string;
}

/** A version of the data set cited in text and for reference managers; `url` is the full address at which that version stays. */
export function citations(release: Release, url: string): Citation[] {
  return [
    { path: 'cite.txt', name: 'Text', type: 'text/plain; charset=utf-8', body: `${citationText(release, url)}\n` },
    { path: 'cite.bib', name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', body: bibtex(release, url) },
    { path: 'cite.ris', name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', body: ris(release, url) },
    { path: 'cite.json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8', body: csl(release, url) },
    { path: 'CITATION.cff', name: 'CFF', type: 'text/yaml; charset=utf-8', body: cff(release, url) },
  ];
}

/** One sentence, with the version and its day. */
export function citationText({ version, date }: Release, url: string): string {
  const figures = 'Figures from the publishers named with each indicator, under the Open Government Licence v3.0.';
  return `${aboutData.creator} (${date.slice(0, 4)}). ${aboutData.title}, version ${version}, ${writeDate(date)}. ${url} ${figures}`;
}

function bibtex({ version, date }: Release, url: string): string {
  const fields = {
    title: `{${aboutData.title}}`,
    author: `{${aboutData.creator}}`,
    year: date.slice(0, 4),
    month: String(Number(date.slice(5, 7))),
    date,
    version,
    url,
    note: 'Data set. Contains public sector information licensed under the Open Government Licence v3.0',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{after-inadequate-${version},\n${lines.join('')}}\n`;
}

/** Lines end as the format asks, in CRLF. */
function ris({ version, date }: Release, url: string): string {
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

function csl({ version, date }: Release, url: string): string {
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

/** The Citation File Format, in quotes that YAML reads as JSON does. */
function cff({ version, date }: Release, url: string): string {
  const fields = {
    'cff-version': '1.2.0',
    message: 'If you use the data set, please cite it as below. If you use one indicator, cite its publisher as well.',
    type: 'dataset',
    title: aboutData.title,
    version,
    'date-released': date,
    url,
    license: 'OGL-UK-3.0',
    'license-url': site.licences.data.url,
    abstract: aboutData.description,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  const words = aboutData.keywords.map((word) => `  - ${JSON.stringify(word)}\n`);
  return `${lines.join('')}authors:\n  - name: ${JSON.stringify(aboutData.creator)}\nkeywords:\n${words.join('')}`;
}
