import { expect, test } from 'vitest';
import { placesNamed } from './locator.ts';

test.each([
  ['para 54', ['para 54']],
  ['paras 22, 23 and 110', ['para 22', 'para 23', 'para 110']],
  ['paras 18 to 20 and 110', ['para 18', 'para 19', 'para 20', 'para 110']],
  ['page 2, and paras 27 and 117', ['page 2', 'para 27', 'para 117']],
  ['introduction, page 1, and para 4', ['page 1', 'para 4']],
  ['page 10, note 2', ['page 10, note 2']],
  ['Overview; Findings, para 8', ['overview', 'findings, para 8']],
  ['Findings, paras 2 and 3', ['findings, para 2', 'findings, para 3']],
  ['opening, para 1', ['opening, para 1']],
  ['para 5 and bullet 7 of the list', ['para 5', 'bullet 7']],
  ['para 7 of the article, the first after the list', ['para 7']],
])('%s', (locator, places) => {
  expect(placesNamed(locator)).toEqual(places);
});

test.each(['in the excerpt seen', 'in the excerpt seen, para 2', 'page banana', 'paras 4 or 5', 'somewhere near the end', 'p. 1'])(
  '"%s" can be looked up nowhere',
  (locator) => {
    expect(placesNamed(locator)).toBeNull();
  },
);
