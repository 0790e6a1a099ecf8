import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../dataset/concerns.ts';
import { followedDocuments } from '../../dataset/documents.ts';
import { example } from '../../dataset/example.ts';
import { loadDataset } from '../../dataset/load.ts';
import { birmingham } from '../../site.ts';
import type { Size } from '../drawing/theme.ts';
import { picture } from '../figure/picture.ts';
import { chart, chartIds } from '../registry.ts';

const { events, judgements: all } = loadDataset();
/** The example has few councils. */
const judgements = all.filter(({ area }) => area === birmingham);
const documents = followedDocuments({ ...example, events, judgements });

const codes: Record<string, Verdict> = { i: 'improved', m: 'mixed', c: 'concern', '-': 'not-mentioned' };

function concern(id: string, title: string, letters: string) {
  return { id, title, order: 1, verdicts: documents.map(({ event }, index) => ({ event, verdict: codes[letters[index] ?? ''] ?? 'not-mentioned' })) };
}

const dataset = {
  ...example,
  events,
  judgements,
  concerns: [
    concern('caseloads', 'Caseloads', 'm-mi-iii--ii'),
    concern('special-guardianship', 'Special guardianship and permanence', '--cm---mc-cc'),
    concern('repeat-plans', 'Repeat plans', '-c-c--c-----'),
  ],
};

describe('concernsChart', () => {
  test.each(['narrow', 'wide'] satisfies Size[])('concernsDrawing(rows, options), %s, is the one that was looked at', async (size) => {
    const { drawings, title, description, rules } = chart(dataset, 'concerns');
    const lines = picture(drawings[size], { title, description, rules }).replace(/></g, '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot(`output/concerns-${size}.svg`);
  });

  test('concernsChart(dataset, id) has a word in every cell of its table', () => {
    const { table } = chart(dataset, 'concerns');
    expect(table.columns).toEqual([
      'Concern',
      '2010',
      '2012',
      '2014',
      '2016',
      'Visit 1',
      'Visit 2',
      'Visit 3',
      'Visit 4',
      'Visit 5',
      'Visit 6',
      '2018',
      '2023',
    ]);
    expect(table.rows.map(({ key, cells }) => [key, cells.length, cells[3]])).toEqual([
      ['special-guardianship', 13, 'Concern'],
      ['repeat-plans', 13, 'Not mentioned'],
      ['caseloads', 13, 'Mixed'],
    ]);
  });

  test('concernsIds(dataset) is empty where no concern is followed', () => {
    expect(chartIds(example)).not.toContain('concerns');
    expect(chartIds(dataset)).toContain('concerns');
  });
});
