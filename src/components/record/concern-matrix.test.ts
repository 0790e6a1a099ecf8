import { describe, expect, test } from 'vitest';
import { followedDocuments } from '../../dataset/documents.ts';
import { example } from '../../dataset/example.ts';
import { loadDataset } from '../../dataset/load.ts';
import { concernMatrix } from './concern-matrix.ts';

const { events, judgements } = loadDataset();
const documents = followedDocuments({ ...example, events, judgements });

const verdicts = documents.map(({ event }) => ({ event, verdict: event === 'monitoring-visit-3' ? ('concern' as const) : ('not-mentioned' as const) }));
const dataset = { ...example, events, judgements, concerns: [{ id: 'repeat-plans', title: 'Repeat plans', order: 1, verdicts }] };

describe('concernMatrix', () => {
  test('concernMatrix(dataset) leads from each column to its document and from each cell to its paragraph', () => {
    const { columns, rows } = concernMatrix(dataset);
    expect(columns[6]).toEqual({ head: 'Visit 3', title: 'Monitoring visit 3', path: 'visits/3/' });
    expect(rows[0]).toMatchObject({ id: 'repeat-plans', title: 'Repeat plans', path: 'concerns/repeat-plans/' });
    expect(rows[0]?.cells[6]).toEqual({ head: 'Visit 3', verdict: 'concern', word: 'Concern', path: 'concerns/repeat-plans/#monitoring-visit-3' });
    expect(rows[0]?.cells).toHaveLength(12);
  });
});
