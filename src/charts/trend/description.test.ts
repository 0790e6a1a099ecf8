import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { description } from './description.ts';
import { trendRows } from './rows.ts';

test('description tells the course of a trend, the councils and the neighbours', () => {
  expect(description(trendRows(example, 'repeat-plans')).join(' ').split('. ')).toEqual([
    'Line chart of Repeat child protection plans, 2016 to 2019',
    'Birmingham went from 20.8% in 2016 to 22.3% in 2019, highest at 24.0% in 2018',
    'England went from 17.9% in 2016 to 20.8% in 2019',
    'In the year to March 2019 the middle council had 20.1%, and the middle half of councils lay between 17.2% and 24.4%',
    'The ten statistical neighbours by the 2021 model had a mean of 19.3% and a median of 17.5%',
    'The ten statistical neighbours by the 2025 model had a mean of 21.0% and a median of 20.6%.',
  ]);
});

test('description keeps both sides of a break apart and says why a figure is missing', () => {
  expect(description(trendRows(example, 'agency-rate')).join(' ').split('. ')).toEqual([
    'Line chart of Agency social workers, 2016 to 2025',
    'Birmingham, before a break in the series, had 23.4% in 2016',
    'Birmingham went from 16.8% in 2017 to 12.4% in 2025, lowest at 11.9% in 2019 and highest at 19.3% in 2022',
    'England, before a break in the series, had 16.1% in 2016',
    'England went from 15.8% in 2017 to 13.0% in 2025, highest at 17.9% in 2023',
    'On 30 September 2025 the middle council had 9.9%, and the middle half of councils lay between 7.8% and 14.7%',
    'The ten statistical neighbours by the 2021 model had a mean of 11.8% and a median of 9.9%',
    'Three of the ten statistical neighbours by the 2025 model had a mean of 12.8% and a median of 10.4%',
    'Break at 2017: Counted from each social worker’s record since 2017; before that from totals',
    'Birmingham’s figure for 2024 is left out, because the publisher marks it as unreliable',
    'Birmingham’s figure for 2023 is in doubt: parts of that return do not fit together.',
  ]);
});

test('description of a single period draws no line', () => {
  expect(description(trendRows(example, 'plan-ended-case-closed')).join(' ')).toMatch(
    /^Plan ended, then the case closed within three months, April to September 2017\. Birmingham had 52\.6% from April to September 2017\. England had 31\.2% from April to September 2017\. From April to September 2017 the middle council had/,
  );
});

test('description names our estimates, and places without a figure', () => {
  const { indicator, rows } = trendRows(example, 'spend-per-child');
  const bare = rows.map((row) => ({ ...row, councils: null, neighbours: [], england: null }));
  expect(description({ indicator, rows: bare }).join(' ')).toBe(
    'Line chart of Spending on children’s services for each child, our estimate, 2016–17 to 2024–25. Birmingham went from £799 in 2016–17 to £1,266 in 2024–25. England has no figure. England’s figures for 2016–17 and 2024–25 are not in the data.',
  );
});
