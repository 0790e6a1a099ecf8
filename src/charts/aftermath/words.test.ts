import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { causeIn } from '../../words/cause.ts';
import { readAloud } from '../kit/checked-prose.ts';
import { aftermathRows } from './rows.ts';
import { aftermathDescription, aftermathFoot, aftermathKit, aftermathTakeaway } from './words.ts';

const dataset = loadDataset();
const vacancies = aftermathRows(dataset, 'vacancy-rate');

test('aftermathTakeaway says where councils stood, how clear that is, and what came after other grades', () => {
  expect(aftermathTakeaway(vacancies)).toBe(
    'The year before a council was newly judged inadequate its figure stood, in the mean of 27 reports, 2.8 points above the middle council; the year after, 13.7 points above. The change is +10.9 (95% interval 5.8 to 15.9); it is −1.2 after “requires improvement”, −2.1 after “good” and −0.8 after “outstanding”.',
  );
});

test('aftermathTakeaway owns up to chance', () => {
  expect(aftermathTakeaway(aftermathRows(dataset, 'repeat-plans'))).toContain(
    'The change is −1.0 (95% interval −2.6 to 0.7), which chance alone could explain; it is',
  );
});

test.each(['vacancy-rate', 'repeat-plans', 'spend-per-child'])('aftermath words of %s claim no cause, and each sentence to copy has a caution', (id) => {
  const rows = aftermathRows(dataset, id);
  const { sentences } = aftermathKit(rows);
  const all = [aftermathTakeaway(rows), ...aftermathDescription(rows), ...aftermathFoot(rows), ...sentences.map(({ text }) => readAloud(text))];
  expect(all.map(causeIn)).toEqual(all.map(() => null));
  expect(sentences).toHaveLength(3);
  for (const { caveat } of sentences) expect(caveat.length).toBeGreaterThan(40);
});
