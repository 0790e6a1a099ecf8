import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../dataset/concerns.ts';
import { followedDocuments } from '../../dataset/documents.ts';
import { example } from '../../dataset/example.ts';
import { loadDataset } from '../../dataset/load.ts';
import { columnHead, concernRows } from './rows.ts';
import { concernsDescription, concernsTakeaway, mostRaised } from './words.ts';

const { events, judgements } = loadDataset();
const documents = followedDocuments({ ...example, events, judgements });

const codes: Record<string, Verdict> = { i: 'improved', m: 'mixed', c: 'concern', '-': 'not-mentioned' };

function concern(id: string, title: string, letters: string) {
  const verdicts = documents.map(({ event }, index) => ({ event, verdict: codes[letters[index] ?? ''] ?? 'not-mentioned' }));
  return { id, title, order: 1, verdicts };
}

const rowsOf = (...concerns: ReturnType<typeof concern>[]) => concernRows({ ...example, events, judgements, concerns });
const caseloads = concern('caseloads', 'Caseloads', 'm-mi-iii--ii');
const oversight = concern('management-oversight', 'Management oversight', 'cccmimmcmmmm');
const repeats = concern('repeat-plans', 'Repeat plans', '-c-c--c-----');

describe('concernRows', () => {
  test('concernRows(dataset) has a verdict for each document', () => {
    const [first] = rowsOf(repeats).rows;
    expect([first?.title, first?.verdicts.length, first?.verdicts[1]]).toEqual(['Repeat plans', 12, 'concern']);
  });

  test('concernRows(dataset) puts first what came up most', () => {
    expect(rowsOf(caseloads, oversight, repeats).rows.map(({ id, raised }) => [id, raised])).toEqual([
      ['management-oversight', 11],
      ['repeat-plans', 3],
      ['caseloads', 2],
    ]);
  });

  test('concernRows(dataset) stops at a blank cell', () => {
    expect(() => rowsOf({ ...repeats, verdicts: repeats.verdicts.slice(1) })).toThrow(
      'content/concerns/repeat-plans.md: found nothing on inspection-2010-07, expected a :::document for each document',
    );
  });
});

describe('columnHead', () => {
  test('columnHead(document) is the year of an inspection or the number of a visit', () => {
    expect([documents[0], documents[6]].map((document) => document && columnHead(document))).toEqual(['2010', 'Visit 3']);
  });
});

describe('concernsTakeaway', () => {
  test('concernsTakeaway(rows) says which came up most, and how all stood in the last document, none left out', () => {
    expect(concernsTakeaway(rowsOf(caseloads, oversight, repeats))).toBe(
      'Management oversight worried inspectors, wholly or in part, in eleven of twelve documents: more than anything else that we follow. ' +
        'In the report of 2023 none of three concerns worried inspectors, one was mixed, one had got better or was done well and one was not mentioned.',
    );
    const two = rowsOf(concern('care-plans', 'Care plans', '-----------c'), concern('drift', 'Drift', '-----------c'));
    expect(concernsTakeaway(two)).toContain(
      'In the report of 2023 two of two concerns worried inspectors, none were mixed and none had got better or were done well.',
    );
  });
});

describe('mostRaised', () => {
  test('mostRaised(rows) names the concern that came up in the most documents', () => {
    expect(mostRaised(rowsOf(caseloads, oversight, repeats))).toBe(
      'Management oversight worried inspectors, wholly or in part, in eleven of twelve documents: more than anything else that we follow.',
    );
  });

  test('mostRaised(rows) names both of two that came up as often', () => {
    expect(mostRaised(rowsOf(repeats, concern('care-plans', 'Care plans', 'ccc---------')))).toContain('Repeat plans and care plans worried inspectors');
  });
});

describe('concernsDescription', () => {
  test('concernsDescription(rows) says how often each concern was judged how', () => {
    expect(concernsDescription(rowsOf(caseloads, repeats)).join(' ')).toBe(
      'A grid with a row for each of two concerns and a column for each of twelve documents, in order of time. ' +
        'Repeat plans: a concern in three and not mentioned in nine. Caseloads: mixed in two, improved in six and not mentioned in four.',
    );
  });
});
