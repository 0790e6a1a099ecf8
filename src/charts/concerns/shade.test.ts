import { expect, test } from 'vitest';
import { shadedRuns } from './shade.ts';

const document = (label: string, kind: 'inspection' | 'visit', read: boolean) => ({ event: label, kind, label, read });

test('shadedRuns(documents, columns) is one box for neighbours of a group that we have not read', () => {
  const documents = [document('2010', 'inspection', false), document('2012', 'inspection', false), document('1', 'visit', false), document('2', 'visit', true)];
  expect(shadedRuns(documents, { columns: [10, 30, 60, 80], starts: [0, 2], width: 20, top: 5, bottom: 90 })).toEqual([
    { left: 0, right: 40, top: 5, bottom: 90 },
    { left: 50, right: 70, top: 5, bottom: 90 },
  ]);
});
