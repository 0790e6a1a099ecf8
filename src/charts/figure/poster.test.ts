import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { read } from '../drawing/read.ts';
import { textWidth } from '../drawing/text-width.ts';
import { chart } from '../registry.ts';
import { type PosterForm, poster, posterForms } from './poster.ts';

const credit = 'Source: Department for Education. Chart: After Inadequate. Licence: open.';

describe('poster', () => {
  test('poster(chart, options) is the one that was looked at', async () => {
    const lines = poster(chart(example, 'repeat-plans'), { form: 'wide', credit }).replace(/></g, '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot('output/repeat-plans-poster.svg');
  });

  test.each(Object.keys(posterForms) as PosterForm[])(
    'poster(chart, { form: "%s" }) keeps each line within the margins and everything above the foot',
    (form) => {
      const { width, margin } = posterForms[form];
      const root = read(poster(chart(example, 'agency-rate'), { form, credit }));
      const lines = [...root.querySelectorAll('tspan')];
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) {
        const size = Number.parseFloat(line.parentElement?.getAttribute('style')?.replace('font-size:', '') ?? '');
        expect(Number(line.getAttribute('x')) + textWidth(line.textContent ?? '', { size })).toBeLessThanOrEqual(width - margin + 1);
        expect(Number(line.getAttribute('y'))).toBeLessThanOrEqual(Number(root.getAttribute('height')) - margin);
      }
    },
  );
});
