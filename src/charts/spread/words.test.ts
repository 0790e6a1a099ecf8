import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { spreadPeriods, spreadRows } from './rows.ts';
import { placeOf, spreadDescription, spreadTakeaway, writePlace } from './words.ts';

const of = (id: string, at?: string) => spreadRows(example, id, { at });

describe('spreadRows', () => {
  test('spreadRows(dataset, id) takes the latest period in which Birmingham has a figure', () => {
    expect([of('repeat-plans').row.period, of('agency-rate').row.period]).toEqual(['2019', '2025']);
    expect(spreadPeriods(example, 'agency-rate')).not.toContain('2024');
    expect(spreadPeriods(example, 'spend-per-child')).toEqual([]);
  });

  test('spreadRows(dataset, id, { at }) keeps the councils that have a figure in another period', () => {
    const rutland = of('repeat-plans', '2018').councils.find((entry) => entry.area.slug === 'rutland');
    expect(rutland?.observation?.status).toBe('suppressed');
  });

  test('spreadRows(dataset, id, { at }) names the periods there are', () => {
    expect(() => of('repeat-plans', '2012')).toThrow('unknown period "2012" of repeat-plans: expected one of 2016, 2017, 2018, 2019');
  });
});

describe('spreadTakeaway', () => {
  test('spreadTakeaway(spread) gives the place, England, the middle half and the neighbours', () => {
    expect(spreadTakeaway(of('repeat-plans', '2018'))).toBe(
      'In the year to March 2018 the figure for Birmingham was 24.0%, the seventh highest of 20 councils, beside 20.2% in England and 20.3% in the middle council. ' +
        'The middle half of councils lay between 15.9% and 24.2%; the ten statistical neighbours of the 2021 model had a mean of 19.8%.',
    );
  });

  test('spreadTakeaway(spread) says why Birmingham has none', () => {
    expect(spreadTakeaway(of('agency-rate', '2024'))).toMatch(
      /^On 30 September 2024 Birmingham has no figure \(left out, because the publisher marks it as unreliable\); there was 16\.2% in England and 15\.4% in the middle council\./,
    );
  });

  test('spreadTakeaway(spread) passes no judgement and names no cause', () => {
    for (const id of ['repeat-plans', 'agency-rate', 'plans-in-force-rate'])
      expect(spreadTakeaway(of(id))).not.toMatch(/because|improv|wors|better|fail|good/i);
  });
});

describe('spreadDescription', () => {
  test('spreadDescription(spread) says what is drawn and how far it reaches', () => {
    expect(spreadDescription(of('plan-ended-case-closed')).join(' ')).toMatch(
      /^One dot for each of 13 councils on a common scale: Plan ended, then the case closed within three months, April to September 2017\. They lie between 15\.6% and 52\.6%\./,
    );
  });
});

describe('placeOf', () => {
  test('placeOf(spread) counts from the nearer end', () => {
    expect(placeOf(of('plans-ended-three-months'))).toEqual({ rank: 3, of: 14, joint: false, order: 'highest' });
    expect(placeOf(of('agency-rate', '2019'))).toMatchObject({ rank: 7, of: 14, order: 'lowest' });
    expect(placeOf(of('agency-rate', '2024'))).toBeNull();
  });

  test.each([
    [{ rank: 1, of: 13, joint: false, order: 'highest' }, 'the highest of 13 councils'],
    [{ rank: 5, of: 146, joint: false, order: 'highest' }, 'the fifth highest of 146 councils'],
    [{ rank: 2, of: 12, joint: true, order: 'lowest' }, 'the joint second lowest of 12 councils'],
    [{ rank: 131, of: 150, joint: false, order: 'lowest' }, 'the 131st lowest of 150 councils'],
  ] as const)('writePlace(%j) is %j', (place, text) => {
    expect(writePlace(place)).toBe(text);
  });
});
