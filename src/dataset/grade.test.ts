import { expect, test } from 'vitest';
import { countedGrade, levelOf } from './grade.ts';
import type { Judgement } from './schema.ts';

const judgement: Judgement = {
  area: 'E08000035',
  framework: 'Kind',
  inspected: null,
  published: '2012-01-01',
  grades: {},
  relabelled: false,
  source: 'report',
};

test.each([
  [{ overall: 'good', safeguarding: 'inadequate' }, 'good'],
  [{ safeguarding: 'inadequate', 'in-care': 'adequate' }, 'inadequate'],
  [{ 'in-care': 'adequate' }, null],
  [{ overall: 'not-judged' }, null],
] as const)('countedGrade({ grades: %j }) is %j', (grades, grade) => {
  expect(countedGrade({ ...judgement, grades })).toBe(grade);
});

test.each([
  ['adequate', 'requires-improvement'],
  ['requires-improvement', 'requires-improvement'],
  ['good', 'good'],
  ['not-judged', null],
] as const)('levelOf(%j) is %j', (grade, level) => {
  expect(levelOf(grade)).toBe(level);
});
