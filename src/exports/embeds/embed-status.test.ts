import { expect, test } from 'vitest';
import type { ChangelogEntry, IndicatorChange } from '../../dataset/changelog.ts';
import type { Correction } from '../../dataset/corrections.ts';
import { firstEntry } from '../../dataset/example-changelog.ts';
import { embedStatus, sinceVersion } from './embed-status.ts';

const change: IndicatorChange = {
  indicator: 'repeat-plans',
  charts: ['repeat-plans', 'repeat-plans-gap'],
  redefined: [],
  reworded: [],
  added: [{ period: '2026', rows: 150 }],
  removed: [],
  changed: [],
};

const second: ChangelogEntry = { ...firstEntry, version: '1.1.0', date: '2027-01-15', reason: 'New figures', indicators: [change] };
const third: ChangelogEntry = { ...second, version: '1.1.1', date: '2027-02-03', level: 'patch', reason: 'Luton was misread in 2018' };
const charts = [
  ...['repeat-plans', 're-referrals'].map((id) => ({ id, indicator: id, home: `indicators/${id}/`, drawnFrom: null })),
  { id: 'judgements', indicator: null, home: 'timeline/', drawnFrom: 'judgements' as const },
];
const published = ['repeat-plans', 'repeat-plans-gap', 're-referrals', 'judgements'];
const now = { changelog: [third, second, firstEntry], corrections: [], charts };

test('sinceVersion(version) tells what was corrected and what is newer, and withdrawn where a chart is gone', () => {
  expect(sinceVersion('1.0.0', published, now)).toEqual({
    '': 'Still current.',
    'repeat-plans': 'Corrected on 3 February 2027: Luton was misread in 2018. Newer figures: version 1.1.0, 15 January 2027.',
    'repeat-plans-gap': 'We have withdrawn this chart.',
  });
  expect(sinceVersion('1.1.1', published.slice(0, 1), now)).toEqual({ '': 'Still current.' });
});

test('sinceVersion(version) is not moved by new words, and moves charts of no indicator by the file they are drawn from', () => {
  const reworded: ChangelogEntry = { ...second, indicators: [{ ...change, added: [], reworded: ['title'] }] };
  const judged = { ...reworded, records: [{ file: 'judgements' as const, added: ['a'], removed: [], changed: [] }] };
  expect(sinceVersion('1.0.0', ['repeat-plans', 'judgements'], { ...now, changelog: [judged, firstEntry] })).toEqual({
    '': 'Still current.',
    judgements: 'Newer figures: version 1.1.0, 15 January 2027.',
  });
});

test('sinceVersion(version) claims no correction of a chart of no indicator, and nothing of one that the changelog cannot know', () => {
  const patched: ChangelogEntry = { ...third, indicators: [], records: [{ file: 'judgements', added: [], removed: [], changed: ['a'] }] };
  const drawn = [...charts, { id: 'concerns', indicator: null, home: 'concerns/', drawnFrom: null }];
  expect(sinceVersion('1.0.0', ['judgements', 'concerns'], { ...now, changelog: [patched, firstEntry], charts: drawn })).toEqual({
    '': 'Still current.',
    judgements: 'Newer figures: version 1.1.1, 3 February 2027.',
    concerns: '',
  });
});

test('sinceVersion(version) says what a later correction of the page of a chart says', () => {
  const correction: Correction = {
    id: 'a',
    date: '2027-05-02',
    page: 'indicators/re-referrals/',
    was: 'x',
    now: 'The caution named the wrong year',
    why: 'y',
    claims: [],
  };
  const changelog = [firstEntry];
  expect(sinceVersion('1.0.0', published, { ...now, changelog, corrections: [correction] })).toMatchObject({
    're-referrals': 'Corrected on 2 May 2027: The caution named the wrong year.',
  });
  expect(sinceVersion('1.0.0', ['re-referrals'], { ...now, changelog, corrections: [{ ...correction, date: '2026-12-01' }] })).toEqual({
    '': 'Still current.',
  });
});

test('sinceVersion(version) stops where the changelog does not know the version', () => {
  expect(() => sinceVersion('9.9.9', published, now)).toThrow('data/changelog.json: found no version 9.9.9, expected each of those that are kept');
});

test('embedStatus(version) is a script that starts with the words', () => {
  expect(embedStatus('1.1.1', [], now)).toMatch(/^const since=\{"":"Still current\."\};\(\(\)=>\{/);
});
