import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { indicator } from '../../dataset/query.ts';
import { indicatorFacts, notesOf } from './indicator-facts.ts';

const base = { ...indicator(example, 'repeat-plans'), breaks: [{ period: '2017', text: 'Counted anew.', areas: [] }] };

test('notesOf puts breaks first and says which years each note concerns', () => {
  const caveats = [
    { text: 'Always.', from: null, to: null },
    { text: 'One year.', from: '2024', to: '2024' },
    { text: 'Some years.', from: '2021', to: '2022' },
    { text: 'Later.', from: '2020', to: null },
    { text: 'Earlier.', from: null, to: '2015' },
  ];
  expect(notesOf({ ...base, caveats })).toEqual([
    { when: 'Break at 2017', text: 'Counted anew.' },
    { when: null, text: 'Always.' },
    { when: '2024', text: 'One year.' },
    { when: '2021 to 2022', text: 'Some years.' },
    { when: 'From 2020', text: 'Later.' },
    { when: 'Up to 2015', text: 'Earlier.' },
  ]);
});

test('indicatorFacts says so when the publisher gives no counts', () => {
  const bare = { ...indicator(example, 'repeat-plans'), counted: { numerator: null, denominator: null } };
  expect(
    indicatorFacts(bare)
      .map(({ text }) => text)
      .slice(1, 3),
  ).toEqual(['The publisher gives no counts', 'The publisher gives no counts']);
});
