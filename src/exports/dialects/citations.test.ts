import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { citations } from './citations.ts';

const url = 'https://news.example/data/';
const bodies = Object.fromEntries(citations(example, url).map(({ path, body }) => [path, body]));

test('citations cites in text, with version, day and address', () => {
  expect(bodies['cite.txt']).toBe(
    'After Inadequate contributors (2026). After Inadequate data set, version 0.1.0, 21 November 2026. https://news.example/data/ Figures from the publishers named with each indicator, under the Open Government Licence v3.0.\n',
  );
});

test('citations cites in BibTeX', () => {
  expect(bodies['cite.bib']).toBe(`@misc{after-inadequate-0.1.0,
  title = {{After Inadequate data set}},
  author = {{After Inadequate contributors}},
  year = {2026},
  month = {11},
  version = {0.1.0},
  url = {https://news.example/data/},
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
    'UR  - https://news.example/data/',
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
