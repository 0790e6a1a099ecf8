import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { rawHtml } from './raw-html.ts';

describe('rawHtml', () => {
  test('rawHtml takes comments out', async () => {
    expect(await trial(rawHtml, 'One <!-- 24 --> two.\n\n<!-- a\nb -->\n\nThree.')).toMatchObject({ html: '<p>One  two.</p>\n<p>Three.</p>', faults: [] });
  });

  test.each([
    ['It was <b>24</b>.', ['content/about/page.md:1: found HTML <b>, expected Markdown', 'content/about/page.md:1: found HTML </b>, expected Markdown']],
    ['One.\n\n<div>\n24\n</div>', ['content/about/page.md:3: found HTML <div>, expected Markdown']],
  ])('rawHtml refuses %j', async (text, faults) => {
    expect((await trial(rawHtml, text)).faults).toEqual(faults);
  });
});
