import { expect, test } from 'vitest';
import { type Cells, readCells, writeCells } from './cells.ts';

const cells: Cells = {
  documents: [
    { x: 205, event: 'inspection-2010-07', name: '2010' },
    { x: 242.5, event: 'monitoring-visit-3', name: 'Visit 3' },
  ],
  concerns: [{ y: 69.3, id: 'caseloads', title: 'Caseloads', verdicts: ['mixed', 'not-mentioned'] }],
};
const written = { documents: '205:inspection-2010-07:2010;242.5:monitoring-visit-3:Visit 3', concerns: '69.3:caseloads:Caseloads:mn' };

test('writeCells(cells) says where each document and each concern lies', () => {
  expect(writeCells(cells)).toEqual(written);
});

test('readCells(data) is what was written', () => {
  expect(readCells(written)).toEqual(cells);
  expect(readCells({})).toBeNull();
});
