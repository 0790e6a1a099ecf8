import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { citations } from './citations.ts';

const url = 'https://news.example/data/v0.1.0/';
const bodies = Object.fromEntries(citations(example.release, url).map(({ path, body }) => [path, body]));

test('citations cites in text, with version, day and address', () => {
  expect(bodies['cite.txt']).toBe(
    'After Inadequate contributors (2026). After Inadequate data set, version 0.1.0, 21 November 2026. https://news.example/data/v0.1.0/ Figures from the publishers named with each indicator, under the Open Government Licence v3.0.\n',
  );
});

test('citations cites in BibTeX', () => {
  expect(bodies['cite.bib']).toBe(`@misc{after-inadequate-0.1.0,
  title = {{After Inadequate data set}},
  author = {{After Inadequate contributors}},
  year = {2026},
  month = {11},
  date = {2026-11-21},
  version = {0.1.0},
  url = {https://news.example/data/v0.1.0/},
  note = {Data set. Contains public sector information licensed under the Open Government Licence v3.0},
}
`);
});

test('citations cites in RIS', () => {
  expect(bodies['cite.ris']?.split('\r\n')).toEqual([
    'TY  - DATA',
    'TI  - After Inadequate data set',
    'AU  - After Inadequate contributors,',
    'PY  - 2026',
    'DA  - 2026/11/21',
    'ET  - 0.1.0',
    'UR  - https://news.example/data/v0.1.0/',
    'N1  - Contains public sector information licensed under the Open Government Licence v3.0',
    'ER  - ',
    '',
  ]);
});

test('citations cites in CSL-JSON', () => {
  expect(JSON.parse(bodies['cite.json'] ?? '')).toEqual([
    {
      id: 'after-inadequate-0.1.0',
      type: 'dataset',
      title: 'After Inadequate data set',
      author: [{ literal: 'After Inadequate contributors' }],
      issued: { 'date-parts': [[2026, 11, 21]] },
      version: '0.1.0',
      URL: url,
      note: 'Contains public sector information licensed under the Open Government Licence v3.0',
    },
  ]);
});

test('citations cites in the Citation File Format, the version at its own address', () => {
  const lines = bodies['CITATION.cff']?.split('\n');
  expect(lines).toEqual(expect.arrayContaining(['cff-version: "1.2.0"', 'version: "0.1.0"', 'date-released: "2026-11-21"', `url: "${url}"`]));
});
