import { describe, expect, test } from 'vitest';
import { verdicts } from '../../dataset/concerns.ts';
import { verdictPicture, verdictShape } from './shape.ts';

describe('verdictShape', () => {
  test('verdictShape(verdict, middle) is an outline about the middle', () => {
    expect(verdictShape('concern', [100, 50.25])).toBe('M90,42.3L110,42.3L100,59.3Z');
    expect(verdictShape('not-mentioned')).toBe('M-5,-1L5,-1L5,1L-5,1Z');
  });

  test('verdictShape(verdict, middle, scale) is smaller where there is less room', () => {
    expect(verdictShape('not-mentioned', [10, 10], 0.5)).toBe('M7.5,9.5L12.5,9.5L12.5,10.5L7.5,10.5Z');
  });

  test('verdictShape(verdict) has a hole in those that are not full', () => {
    expect(verdicts.map((verdict) => verdictShape(verdict).split('M').length - 1)).toEqual([2, 2, 1, 1]);
  });

  test('verdictShape(verdict) differs for each verdict', () => {
    expect(new Set(verdicts.map((verdict) => verdictShape(verdict))).size).toBe(verdicts.length);
  });
});

describe('verdictPicture', () => {
  test('verdictPicture(verdict) is hidden from those who hear the word beside it', () => {
    expect(verdictPicture('concern')).toBe(
      '<svg class="verdict-shape" viewBox="-11 -11 22 22" aria-hidden="true"><path class="concern" d="M-10,-8L10,-8L0,9Z"/></svg>',
    );
  });
});
