import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

describe('textWidth', () => {
  test.each([
    ['', 0],
    ['5', 9.452],
    ['24.0%', 48.382],
    ['Birmingham', 91.817],
  ])('textWidth(%j) is in units of a drawing', (text, width) => {
    expect(textWidth(text)).toBeCloseTo(width, 1);
  });

  test('textWidth(text, { weight }) knows that bold is wider', () => {
    expect(textWidth('Birmingham', { weight: 'bold' })).toBeGreaterThan(textWidth('Birmingham'));
  });

  test('textWidth(text) takes a character it does not know to be as wide as any', () => {
    expect(textWidth('漢', { size: 1000 })).toBe(1000);
  });
});

describe('wrapText', () => {
  test('wrapText(text, width) breaks at spaces into lines of about equal length', () => {
    expect(wrapText('Thin bars: 95% interval. Shaded: middle half of councils.', 250)).toEqual([
      'Thin bars: 95% interval.',
      'Shaded: middle half of councils.',
    ]);
    expect(wrapText('% of children leaving care, years to March', 300)).toEqual(['% of children leaving', 'care, years to March']);
  });

  test('wrapText(text, width) lets a word that is too wide stand alone', () => {
    expect(wrapText('a incomprehensibilities b', 50)).toEqual(['a', 'incomprehensibilities', 'b']);
  });
});
