import { expect, test } from 'vitest';
import type { ChangelogEntry } from '../../dataset/changelog.ts';
import { example } from '../../dataset/example.ts';
import { changesOf, versionChanges } from './changes.ts';

const entry: ChangelogEntry = {
  version: '0.2.0',
  date: '2026-12-01',
  level: 'minor',
  reason: 'The Department revised 2018',
  checksum: '0'.repeat(64),
  embeds: '0'.repeat(64),
  indicators: [
    {
      indicator: 'repeat-plans',
      charts: ['repeat-plans'],
      redefined: [],
      reworded: ['caution'],
      added: [{ period: '2020', rows: 152 }],
      removed: [],
      changed: [
        { area: 'E08000025', period: '2018', part: 'value', old: 24, new: 24.1, claims: ['mv3-repeat-plans'], sentences: ['content/visits/3.md:12'] },
        { area: 'E06000017', period: '2018', part: 'value', old: null, new: 0, claims: [], sentences: [] },
        { area: 'E06000017', period: '2018', part: 'status', old: 'suppressed', new: null, claims: [], sentences: [] },
        { area: 'E08000025', period: '2018', part: 'numerator', old: 404, new: 405, claims: [], sentences: [] },
      ],
    },
  ],
  records: [{ file: 'claims', added: ['a-claim'], removed: [], changed: ['another'] }],
};

test('versionChanges writes what changed, missing apart from nought', () => {
  const [version] = versionChanges([entry], example);
  expect(version).toEqual({
    version: '0.2.0',
    date: '2026-12-01',
    level: 'something is new, or its publisher brought it up to date',
    reason: 'The Department revised 2018',
    indicators: [
      {
        indicator: 'repeat-plans',
        title: 'Repeat child protection plans',
        lines: ['Its description changed: caution.', 'New: 152 figures for the year to March 2020.'],
        cells: [
          {
            area: 'Birmingham',
            period: 'the year to March 2018',
            part: 'value',
            old: '24.0%',
            new: '24.1%',
            touches: 'claim mv3-repeat-plans, content/visits/3.md:12',
          },
          { area: 'Rutland', period: 'the year to March 2018', part: 'value', old: 'missing', new: '0.0%', touches: '' },
          { area: 'Rutland', period: 'the year to March 2018', part: 'status', old: 'suppressed', new: 'none', touches: '' },
          { area: 'Birmingham', period: 'the year to March 2018', part: 'numerator', old: '404', new: '405', touches: '' },
        ],
      },
    ],
    records: ['Claims: new: a-claim; changed: another.'],
  });
});

test('changesOf gives an indicator the versions that changed it, and no other', () => {
  expect(changesOf([entry], example, 'repeat-plans').map(({ version }) => version)).toEqual(['0.2.0']);
  expect(changesOf([entry], example, 'agency-rate')).toEqual([]);
});
