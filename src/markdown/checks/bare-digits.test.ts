import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { bareDigits } from './bare-digits.ts';

describe('bareDigits', () => {
  test('bareDigits names the file, the line and the sentence, and what to write instead', async () => {
    const { faults } = await trial(bareDigits, 'One line.\n\nA first sentence. We met\n14 families. A third.\n');
    expect(faults).toEqual([
      'content/about/page.md:4: "We met 14 families.": found 14 bare, expected a checked figure, :figure[14]{of=… at=…}, or :plain[14]{why="…"}',
    ]);
  });

  test.each([
    ['a heading', '## Five facts of 5'],
    ['a list', '- It was 5.'],
    ['a table', '| a |\n|---|\n| 5 |'],
    ['bold text in a link', '[the **5** rules](https://example.org/)'],
    ['the title of a link', '[rules](https://example.org/ "all 5")'],
    ['the text for a picture', '![5 people](people.png)'],
    ['the words of a change', ':change[rose 5]{of=repeat-plans from=2017 to=2018}'],
    ['a citation', ':cite[all 5]{source=letter}'],
  ])('bareDigits finds a number in %s', async (_place, text) => {
    expect((await trial(bareDigits, text)).faults).toHaveLength(1);
  });

  test.each([
    ['a figure', ':figure[24%]{of=repeat-plans at=2018}'],
    ['a plain number', ':plain[16 and 17]{why="ages"}'],
    ['a term', ':term[section 47 enquiry]{id=section-47-enquiry}'],
    ['a locator', ':cite[the letter]{source=letter at="Findings, para 8"}'],
    ['code', '`24`'],
    ['the address of a link', '[the letter](https://example.org/24)'],
    ['a bare address', 'https://example.org/24'],
    ['the number of a list item', '7. Seventh'],
  ])('bareDigits leaves %s alone', async (_place, text) => {
    expect((await trial(bareDigits, text)).faults).toEqual([]);
  });
});
