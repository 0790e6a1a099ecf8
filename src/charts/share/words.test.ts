import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { sharePeriods, shareRows } from './rows.ts';
import { shareDescription, shareTakeaway, writeOutOf100 } from './words.ts';

const of = (id: string, at?: string) => shareRows(example, id, { at });

describe('shareRows', () => {
  test('shareRows(dataset, id) takes the latest period with a figure for both', () => {
    expect(of('agency-rate')).toMatchObject({ birmingham: 12.4, england: 13, middle: 9.9 });
    expect(sharePeriods(example, 'agency-rate')).not.toContain('2024');
  });

  test('shareRows(dataset, id) has none of what is no part of a whole', () => {
    expect(sharePeriods(example, 'plans-in-force-rate')).toEqual([]);
  });

  test('shareRows(dataset, id, { at }) names the periods there are', () => {
    expect(() => of('repeat-plans', '2012')).toThrow('unknown period "2012" of repeat-plans: expected one of 2016, 2017, 2018, 2019');
  });
});

describe('writeOutOf100', () => {
  test.each([
    [24.4, '24'],
    [24.5, '25'],
    [0, '0'],
    [0.4, 'fewer than 1'],
    [99.6, 'more than 99'],
    [100, '100'],
  ])('writeOutOf100(%d) is %j', (value, text) => {
    expect(writeOutOf100(value)).toBe(text);
  });
});

describe('shareTakeaway', () => {
  test('shareTakeaway(share) gives three places, the figures and what chance could do', () => {
    expect(shareTakeaway(of('repeat-plans', '2018'))).toBe(
      'Of every 100 plans starting in the year to March 2018, 24 in Birmingham, 20 in England and 20 in the middle council: plans for a child who had been on a plan before. The figures are 24.0%, 20.2% and 20.3%.',
    );
    expect(shareTakeaway(of('repeat-plans'))).toContain('The difference between Birmingham and England is within what chance alone could do.');
  });

  test('shareTakeaway(share) does not name the months twice', () => {
    expect(shareTakeaway(of('plan-ended-case-closed'))).toMatch(
      /^Of every 100 plans ending from April to September 2017, 53 in Birmingham, 31 in England and 31 in the middle council:/,
    );
  });
});

describe('shareDescription', () => {
  test('shareDescription(share) says what is filled', () => {
    expect(shareDescription(of('agency-rate')).join(' ')).toBe(
      'Two squares of 100 small squares each, for Birmingham and England: 12 are filled for Birmingham and 13 for England. They stand for agency social workers. In the middle council it would be 10.',
    );
  });
});
