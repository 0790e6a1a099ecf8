import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { smallMultiple } from './small.ts';

describe('smallMultiple', () => {
  test('smallMultiple(dataset, id) says its last values to those who cannot see it', () => {
    expect(smallMultiple(example, 'repeat-plans').svg).toContain(
      'role="img" aria-label="Birmingham 22.3% in the year to March 2019 and England 20.8% in the year to March 2019"',
    );
  });

  test('smallMultiple(dataset, id) names the period where there is only one', () => {
    expect(smallMultiple(example, 'plan-ended-case-closed').svg).toContain('>April to September 2017</text>');
  });

  test('smallMultiple(dataset, id) stops for an unknown indicator', () => {
    expect(() => smallMultiple(example, 'repeat-plan')).toThrow('unknown indicator "repeat-plan": did you mean repeat-plans?');
  });
});
