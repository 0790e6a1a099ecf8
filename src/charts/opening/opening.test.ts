import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { openingDrawing } from './drawing.ts';
import { type Shape, shapes } from './frame.ts';
import { openingRows } from './rows.ts';
import { openingHeadline, openingLabel } from './words.ts';

const rows = openingRows(loadDataset());

describe('openingHeadline', () => {
  test('openingHeadline counts the rises of the grade and says which way the count last clearly went', () => {
    expect(openingHeadline(rows)).toBe('Inspectors raised the grade twice. One thing you can count fell back.');
  });

  test('openingHeadline takes nothing for a turn that the figures do not bear out', () => {
    expect(openingHeadline({ ...rows, turn: null })).toContain('did not clearly turn');
    expect(openingHeadline({ ...rows, grades: rows.grades.slice(0, 5) })).toContain('raised the grade once');
  });
});

test('openingLabel says what is drawn in thirty words at most', () => {
  const label = openingLabel(rows);
  expect(label).toBe(
    'Grades: inadequate from 2010, requires improvement from 2019 and good from 2023. Under them a line: reviews on time, 77.2% in 2016, 93.0% in 2020 and 73.7% in 2025.',
  );
  expect(label.split(' ').length).toBeLessThanOrEqual(30);
});

test.each(Object.keys(shapes) as Shape[])('openingDrawing in the shape %s is the drawing looked at', async (shape) => {
  await expect(openingDrawing(rows, shape)).toMatchFileSnapshot(`output/opening-${shape}.svg`);
});
