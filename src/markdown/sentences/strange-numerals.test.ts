import { expect, test } from 'vitest';
import { checkDocument } from '../check.ts';
import { exampleProse } from '../trial.ts';

function faultsIn(text: string): string[] {
  return checkDocument({ path: 'content/about/page.md', text: `---\ntitle: A page\nsummary: What it says.\n---\n\n${text}\n` }, exampleProse).faults;
}

test.each([
  ['a Roman numeral', 'XXIV of them came back.'],
  ['a numeral of another script', '二 of them came back.'],
  ['a bare sign', 'A large % of them came back.'],
  ['letters for digits', 'It was lO% that year.'],
])('strangeNumerals refuse %s', (_, text) => {
  expect(faultsIn(text)).toEqual([expect.stringContaining('expected a number in digits or words, in a directive that proves it')]);
});

test('strangeNumerals let initials and words in capitals stand', () => {
  expect(faultsIn('I saw the MASH and the LSCB, and Mill Lane.')).toEqual([]);
});
