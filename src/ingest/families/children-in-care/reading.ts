import type { FileName } from '../../files.ts';
import type { Measure } from '../../lait.ts';
import { between, breakdown, type Mapping, type Series, together, workedShare } from '../../series.ts';
import { overChildren, toolFigure, toolShare, withCounts, withReasons, withToolCounts, workedRate } from '../../tool-series.ts';

/** Children in care: how many, how settled, their health, and how they leave. */
export const childrenInCare: readonly Mapping[] = [
  {
    id: 'children-in-care-rate',
    read: together(
      workedRate('inCare2014', 'CLA_Mar2014', 0),
      workedRate('inCare2015', 'CLA_Mar2015', 0),
      withReasons(overChildren(withToolCounts(toolFigure('LAC', 0), { numerator: ['LACnum'] })), [
        breakdown('careNumbers', {
          where: {},
          by: 'population_type',
          part: 'Children looked after on 31 March each year',
          whole: null,
          count: 'children_count',
          percent: 'rate_per_10000',
        }),
      ]),
    ),
  },
  {
    id: 'three-or-more-placements',
    read: withReasons(withToolCounts(toolFigure('LACStable_2016on', 0), { numerator: ['LACStableNum_2016on'], denominator: ['LACnum'] }), [
      stability('CLA on 31 March', 'With 3 or more placements during the year'),
    ]),
  },
  { id: 'long-term-stability', read: longTerm() },
  { id: 'placed-over-20-miles', read: toolFigure('LACDistance', 0) },
  {
    id: 'care-health-checks',
    read: health('LACHealth%', 'Had their annual health assessment', { 2015: 'CLA_healthassmt', 2016: 'CLA_healthassmt', 2017: 'OC2_healthassmt' }),
  },
  {
    id: 'care-dental-checks',
    read: health('LACDental%', 'Had their teeth checked by a dentist', { 2015: 'CLA_teethcheck', 2016: 'CLA_teethcheck', 2017: 'OC2_teethcheck' }),
  },
  {
    id: 'care-immunised',
    read: health('LACVaccinations%', 'Had their immunisations up to date', { 2015: 'CLA_immunisation', 2016: 'CLA_immunisation', 2017: 'OC2_immunisation' }),
  },
  {
    id: 'left-care-adopted',
    read: together(
      workedShare('leftCare2014', ['CLA_ceaAdop', 'CLA_ceaAdop2'], 'CLA_cease'),
      workedShare('leftCare2015', ['CLA_ceaAdop', 'CLA_ceaAdop2'], 'CLA_cease'),
      withToolCounts(toolFigure('%_of LAC Adopted', 0), { numerator: ['No_of LAC Adopted'], denominator: ['LACceased'] }),
    ),
  },
  {
    id: 'left-care-special-guardianship',
    read: together(
      workedShare('leftCare2014', ['CLA_ceaSpecG', 'CLA_ceaSpecG2'], 'CLA_cease'),
      workedShare('leftCare2015', ['CLA_ceaSpecG', 'CLA_ceaSpecG2'], 'CLA_cease'),
      // The tool has counts from 2016 but prints the share only from 2020.
      between(toolShare('LAC_ceased_SGO', 'LACceased'), 2016, 2019),
      withToolCounts(toolFigure('LAC_ceased_SGO%', 0), { numerator: ['LAC_ceased_SGO'], denominator: ['LACceased'] }),
    ),
  },
  {
    id: 'three-or-more-social-workers',
    read: breakdown('socialWorkers', {
      where: { cla_group: 'CLA on 31 March' },
      by: 'sw_stability',
      part: '3 or more social workers during the year',
      whole: 'Total children',
      count: 'number',
      percent: 'percentage',
    }),
  },
];

function stability(group: string, part: string): Series {
  return breakdown('placementStability', {
    where: { cla_group: group },
    by: 'placement_stability',
    part,
    whole: 'Total children',
    count: 'children_count',
    percent: 'children_percent',
  });
}

function longTerm(): Series {
  const group = 'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years';
  const release = stability(group, 'Living with the same carer for at least 2 years');
  const tool = withToolCounts(toolFigure('LAC_LongStable%', 0), { numerator: ['LAC_LongStableNum'] });
  return together(between(tool, 2018, 2020), withReasons(withCounts(between(toolFigure('LAC_LongStable%', 0), 2021, 2025), [release], 0), [release]));
}

/** Health checks: worked out from counts to 2017, printed from 2018; counts of each year from the latest release held. */
function health(measure: Measure, part: string, columns: Readonly<Record<2015 | 2016 | 2017, string>>): Series {
  const group = 'Health assessments: Children looked after all ages';
  const earlier = (file: FileName): Series =>
    breakdown(file, { where: { cla_group: group }, by: 'characteristic', part, whole: 'Total all ages', count: 'number', percent: 'percentage' });
  const releases = [
    breakdown('health', {
      where: { characteristic: group },
      by: 'breakdown',
      part,
      whole: 'Total all ages',
      count: 'children_count',
      percent: 'children_percent',
    }),
    earlier('health2023'),
    earlier('health2022'),
  ];
  return together(
    workedShare('health2015', [columns[2015]], 'CLA_12mths'),
    workedShare('health2016', [columns[2016]], 'CLA_12mths'),
    workedShare('health2017', [columns[2017]], 'OC2_12mths'),
    withReasons(withCounts(toolFigure(measure, 0), releases, 0), releases),
  );
}
