import { expect, test } from 'vitest';
import { example } from './example.ts';
import { oncePer } from './once.ts';
import type { Dataset } from './query.ts';

const other: Dataset = { ...example };

test('oncePer works an answer out once for a data set and a choice, and anew for another of either', () => {
  const asked: string[] = [];
  const answer = oncePer((dataset, id: string, view: { from?: string }) => {
    asked.push(`${dataset === example ? 'example' : 'other'} ${id} ${view.from ?? ''}`);
    return asked.length;
  });
  const answers = [
    answer(example, 'a', {}),
    answer(example, 'a', {}),
    answer(example, 'a', { from: '2018' }),
    answer(example, 'b', {}),
    answer(other, 'a', {}),
    answer(other, 'a', {}),
  ];
  expect(answers).toEqual([1, 1, 2, 3, 4, 4]);
  expect(asked).toEqual(['example a ', 'example a 2018', 'example b ', 'other a ']);
});

test('oncePer keeps an answer that is nothing', () => {
  const asked: string[] = [];
  const answer = oncePer((_, id: string) => {
    asked.push(id);
    return null;
  });
  expect([answer(example, 'a'), answer(example, 'a'), asked]).toEqual([null, null, ['a']]);
});
