import { expect, test } from 'vitest';
import type { Observation } from '../dataset/schema.ts';
import { exampleLibrary, releaseText } from './example.ts';
import { breakdown, workedShare } from './series.ts';
import { rate, toolFigure, toolShare, withCounts, withOnlyTrueBase, withOwnCounts, withReasons, withToolCounts } from './tool-series.ts';

const population = releaseText('population_estimate', ['2012 birmingham 277338', '2015 birmingham 285934']);
const inForce = (...rows: string[]): string => releaseText('CPP_At31,3_months_or_less,3_months_or_less_percent', rows);
const activity = (...rows: string[]): string => releaseText('care_leaver_age,breakdown,care_leaver_count,care_leaver_percent', rows);
const inWork = { where: { care_leaver_age: '19' }, by: 'breakdown', part: 'EET', whole: 'Total', count: 'care_leaver_count', percent: 'care_leaver_percent' };
const line = ({ area, period, value, numerator, denominator, status, symbol }: Observation): string =>
  `${area} ${period}: ${value} ${numerator}/${denominator} ${status} ${symbol}`;

test('rate prints the tool figure where there is one and works out the others from count and population', () => {
  const library = exampleLibrary({ population, plansInForce: inForce('2013 birmingham 1026,1,1', '2016 birmingham 845,1,1', '2016 leeds c,1,1') }, [
    'CPP_rate 2016 330 29.600000000000001',
  ]);
  expect(rate('plansInForce', 'CPP_At31', 'CPP_rate')(library).map(line)).toEqual([
    'E08000025 2013: 37 1026/277338 null null',
    'E08000025 2016: 29.6 845/285934 null null',
    'E08000035 2016: null null/null suppressed c',
  ]);
});

test('toolShare works out a share from two counts of the tool', () => {
  const library = exampleLibrary({}, ['LAC_ceased_SGO 2017 330 10', 'LACceased 2017 330 725', 'LAC_ceased_SGO 2017 383 -', 'LACceased 2017 383 400']);
  expect(toolShare('LAC_ceased_SGO', 'LACceased')(library).map(line)).toEqual([
    'E08000025 2017: 1 10/725 null null',
    'E08000035 2017: null null/400 not-available -',
  ]);
});

test('withToolCounts adds up measures, and has no sum where one is missing', () => {
  const library = exampleLibrary({}, [
    'CP_conf_15days 2016 330 50.5',
    '10_ICPC 2016 330 263',
    '15_ICPC 2016 330 462',
    'CP_conf_15days 2016 383 80',
    '10_ICPC 2016 383 -',
    '15_ICPC 2016 383 9',
  ]);
  const series = withToolCounts(toolFigure('CP_conf_15days', 1), { numerator: ['10_ICPC', '15_ICPC'] });
  expect(series(library).map(line)).toEqual(['E08000025 2016: 50.5 725/null null null', 'E08000035 2016: 80 null/null null null']);
});

test('withCounts takes counts only where they make the value: those of an earlier release are not its own', () => {
  const library = exampleLibrary(
    { activity: activity('2025 birmingham 19,EET,466,55', '2025 birmingham 19,Total,850,100', '2025 leeds 19,EET,50,50', '2025 leeds 19,Total,100,100') },
    ['CareLeaverEET 2025 330 55', 'CareLeaverEET 2025 383 49'],
  );
  expect(withCounts(toolFigure('CareLeaverEET', 0), [breakdown('activity', inWork)], 0)(library).map(line)).toEqual([
    'E08000025 2025: 55 466/850 null null',
    'E08000035 2025: 49 null/null null null',
  ]);
});

test("withReasons gives the publisher's own reason for a gap where a file has it, and leaves values alone", () => {
  const library = exampleLibrary({ activity: activity('2025 birmingham 19,EET,c,c', '2025 leeds 19,EET,50,50') }, [
    'CareLeaverEET 2025 330 -',
    'CareLeaverEET 2025 383 -',
    'CareLeaverEET 2025 835 -',
  ]);
  expect(withReasons(toolFigure('CareLeaverEET', 0), [breakdown('activity', inWork)])(library).map(line)).toEqual([
    'E08000025 2025: null null/null suppressed c',
    'E08000035 2025: null null/null not-available -',
    'E10000009 2025: null null/null not-available -',
  ]);
});

test('withOnlyTrueBase leaves out a base that does not make the value', () => {
  const library = exampleLibrary({}, [
    'RevCP 2016 330 81.1',
    'LACnum 2016 330 154',
    'LACceased 2016 330 181',
    'RevCP 2017 330 85.1',
    'LACnum 2017 330 154',
    'LACceased 2017 330 181',
  ]);
  const series = withOnlyTrueBase(withToolCounts(toolFigure('RevCP', 1), { numerator: ['LACnum'], denominator: ['LACceased'] }), 1);
  expect(series(library).map(line)).toEqual(['E08000025 2016: 81.1 154/null null null', 'E08000025 2017: 85.1 154/181 null null']);
});

test('withOwnCounts keeps the base where a part of the numerator is hidden, and the numerator where the base is another', () => {
  const library = exampleLibrary(
    { leftCare2014: 'geog_c,geog_n,CLA_cease,CLA_ceaAdop,CLA_ceaAdop2,CLA_ceaSpecG,CLA_ceaSpecG2\n330,Birmingham,758,x,109,1,1\n383,Leeds,300,10,20,1,1\n' },
    ['%_of~LAC~Adopted 2016 330 16', '%_of~LAC~Adopted 2016 383 12'],
  );
  const release = (from: typeof library): Observation[] =>
    workedShare('leftCare2014', ['CLA_ceaAdop', 'CLA_ceaAdop2'], 'CLA_cease')(from).map((row) => ({ ...row, period: '2016' }));
  expect(withOwnCounts(toolFigure('%_of LAC Adopted', 0), release, 0)(library).map(line)).toEqual([
    'E08000025 2016: 16 null/758 null null',
    'E08000035 2016: 12 30/null null null',
  ]);
});

test('toolFigure stops at a measure without rows', () => {
  expect(() => toolFigure('RevCP', 1)(exampleLibrary())).toThrow(
    'lait/bds_long_0.parquet, column Short Desc: found no rows "RevCP", expected some for each year',
  );
});
