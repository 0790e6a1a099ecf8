import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { area } from '../../dataset/query.ts';
import { everyCouncil } from '../../dataset/succession.ts';
import { councilWords, endOf, farthest, smallNumbers } from './council-words.ts';
import { type Standing, standingsOf } from './standings.ts';

const dataset = loadDataset();
const standings = (slug: string) => standingsOf(dataset, area(dataset, slug)).standings;
const words = (slug: string) => councilWords(dataset, area(dataset, slug), standings(slug));

/** A measure with so many councils below and above the figure, told by three numbers: the quartiles are 25 and 75 of 0 to 100. */
function standing(id: string, value: number, outer: Standing['outer'] = null, period = '2025'): Standing {
  const found = dataset.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(id);
  const order = { values: Array.from({ length: 101 }, (_, place) => place), lower: 25, middle: 50, upper: 75 };
  return { indicator: found, newest: '2025', period, value, interval: null, order, england: 50, birmingham: 50, denominator: null, outer, series: [] };
}

test('councilWords say what stands out, farthest first, one of each theme, and what lies nearest to the middle', () => {
  const made = [
    standing('agency-rate', 98, 'highest'),
    standing('vacancy-rate', 99, 'highest'),
    standing('repeat-plans', 10, 'lowest'),
    standing('care-leavers-eet', 52),
    standing('re-referrals', 61),
  ];
  const { out, inside } = councilWords(dataset, area(dataset, 'isle-of-wight'), made);
  expect(out).toBe(
    'On three of its 5 measures the Isle of Wight stands clearly in the highest or the lowest quarter of councils; farthest from the middle: vacant posts (99.0% in 2025; middle council 50.0%) and repeat plans (10.0% in 2025; middle council 50.0%).',
  );
  expect(inside).toBe(
    'On the other two it lies in the middle half, or so near it that chance alone could have put it outside, or no counts are published to tell; nearest to the middle: care leavers in work or study (52% in 2025; middle council 50%).',
  );
});

test('councilWords are true where nothing stands out, and where everything does', () => {
  const leeds = area(dataset, 'leeds');
  const nothing = councilWords(dataset, leeds, [standing('agency-rate', 50)]);
  expect(nothing.out).toBe('On none of its 1 measures Leeds stands clearly in the highest or the lowest quarter of councils.');
  expect(nothing.inside).toMatch(/^On all of them it lies in the middle half/);
  expect(councilWords(dataset, leeds, [standing('agency-rate', 99, 'highest')]).inside).toBe(
    'On no measure of its latest year does Leeds lie in the middle half.',
  );
});

test('farthest leaves out what is years older than the rest', () => {
  const made = [standing('repeat-plans', 99, 'highest', '2018'), standing('agency-rate', 80, 'highest'), standing('care-leavers-eet', 50)];
  expect(farthest(made, 3).map(({ indicator }) => indicator.id)).toEqual(['agency-rate']);
});

test('councilWords begin with the latest report that gave a grade, and name those before it', () => {
  expect(words('leeds').grades).toBe(
    'Ofsted’s latest report on Leeds that we hold, of 9 May 2022, judged its services for children outstanding. Before that: outstanding in 2018, good in 2015, adequate in 2011 and inadequate in 2010.',
  );
});

test('councilWords never give England without the middle council, and name no cause, score or league', () => {
  for (const council of everyCouncil(dataset)) {
    const { latest, grades, out, inside, caution } = councilWords(dataset, council, standingsOf(dataset, council).standings);
    const text = [latest, grades, out, inside, caution].join(' ');
    expect(text, council.slug).not.toMatch(/because|led to|caused|effect|impact|best|worst|league|score|undefined|NaN|null/i);
    expect(text, council.slug).not.toMatch(/England/);
  }
});

test('standingsOf counts as clearly outside only what its whole interval bears out, and no share without counts', () => {
  for (const council of everyCouncil(dataset)) {
    for (const { outer, interval, value, order, indicator } of standingsOf(dataset, council).standings) {
      if (interval === null && !['workforce', 'money'].includes(indicator.theme)) expect(outer).toBeNull();
      if (outer === 'lowest') expect(interval?.upper ?? value).toBeLessThan(order.lower);
      if (outer === 'highest') expect(interval?.lower ?? value).toBeGreaterThan(order.upper);
    }
  }
});

test('standingsOf has every indicator once, with a figure or with the reason why there is none', () => {
  for (const council of everyCouncil(dataset)) {
    const { standings: there, missing } = standingsOf(dataset, council);
    expect(there.length + missing.length).toBe(dataset.indicators.length);
  }
});

test('endOf says of an abolished council until when it was there and what it is now', () => {
  expect(endOf(dataset, area(dataset, 'northamptonshire'))).toBe('until 2021, now North Northamptonshire and West Northamptonshire');
  expect(endOf(dataset, area(dataset, 'leeds'))).toBe('');
});

test('smallNumbers warns of councils with few children, and of no other', () => {
  const warned = everyCouncil(dataset).filter((council) => smallNumbers(council, standingsOf(dataset, council).standings) !== null);
  expect(warned.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['city-of-london', 'isles-of-scilly', 'rutland']));
  expect(warned.length).toBeLessThan(30);
  expect(smallNumbers(area(dataset, 'kent'), standings('kent'))).toBeNull();
});
