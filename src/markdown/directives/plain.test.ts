import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { plain } from './plain.ts';

describe('plain', () => {
  test('plain lets digits stand and keeps the reason', async () => {
    const { html, faults, record } = await trial(plain, 'Aged :plain[16 and **17**]{why="ages"}.');
    expect(faults).toEqual([]);
    expect(html).toBe('<p>Aged 16 and <strong>17</strong>.</p>');
    expect(record.plain).toEqual([{ text: '16 and 17', why: 'ages' }]);
  });

  test.each([
    ['Aged :plain[16].', '"Aged 16.": missing attribute "why": expected a form such as :plain[16 and 17]{why="ages"}'],
    ['Aged :plain[16]{why=""}.', '"Aged 16.": missing attribute "why": expected a form such as :plain[16 and 17]{why="ages"}'],
    ['Aged :plain[sixteen]{why="ages"}.', '"Aged sixteen.": found :plain around "sixteen", expected digits: other words need no leave'],
  ])('plain refuses %j', async (text, fault) => {
    expect((await trial(plain, text)).faults).toEqual([`content/about/page.md:1: ${fault}`]);
  });
});
