import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { indicator } from '../../dataset/query.ts';
import { axisCaption, periodTicks, valueAxis } from './axes.ts';

const repeatPlans = indicator(example, 'repeat-plans');
const spending = indicator(example, 'spend-per-child');
const rate = indicator(example, 'plans-in-force-rate');
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

describe('valueAxis', () => {
  test.each([
    [repeatPlans, [15.1, 27.9], [15, 30], '15% 20% 25% 30%'],
    [repeatPlans, [2.3, 9.8], [0, 10], '0% 2% 4% 6% 8% 10%'],
    [repeatPlans, [82, 99.6], [80, 100], '80% 85% 90% 95% 100%'],
    [repeatPlans, [0.4, 1.1], [0.4, 1.2], '0.4% 0.6% 0.8% 1.0% 1.2%'],
    [spending, [785, 1314], [600, 1400], '£600 £800 £1,000 £1,200 £1,400'],
    [rate, [29.6, 61], [20, 70], '20 30 40 50 60 70'],
  ] as const)('valueAxis(indicator, values) has round ticks around all values (case %#)', (of, values, domain, texts) => {
    const axis = valueAxis(of, values);
    expect(axis.domain).toEqual(domain);
    expect(axis.ticks.map((tick) => tick.text).join(' ')).toBe(texts);
  });
});

describe('axisCaption', () => {
  test.each([
    [repeatPlans, '% of plans starting, years to March'],
    [spending, 'Pounds per child under 18, cash, financial years, our estimate'],
    [indicator(example, 'agency-rate'), '% of full-time equivalents, at 30 September'],
  ])('axisCaption(indicator) names the unit and the periods (case %#)', (of, caption) => {
    expect(axisCaption(of)).toBe(caption);
  });
});

describe('periodTicks', () => {
  test.each([
    [years(2013, 2025), 600, '2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025'],
    [years(2013, 2025), 400, '2013 2015 2017 2019 2021 2023 2025'],
    [years(2013, 2025), 190, '2013 2017 2021 2025'],
    [years(2016, 2025), 190, '2016 2019 2022 2025'],
    [years(2014, 2025), 190, '2016 2019 2022 2025'],
    [['2016-17', '2017-18', '2018-19', '2019-20', '2020-21'], 190, '2016-17 2018-19 2020-21'],
    [['2018'], 190, '2018'],
  ])('periodTicks(periods, width) labels as many as fit, always the last (case %#)', (periods, width, expected) => {
    expect(periodTicks(periods, width).join(' ')).toBe(expected);
  });
});
