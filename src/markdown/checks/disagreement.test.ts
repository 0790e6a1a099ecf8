import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check.ts';
import { exampleProse } from '../trial.ts';

const path = 'content/disagreements/visit-count.md';
const letter = ':cite[The letter]{source=ofsted-letter-2018-01-19 at="Findings, para 8"} says one thing.';
const entry = (fields: Record<string, string> = {}, body = `${letter}\n\n**What we use.** Its own words, with :term[core groups]{id=core-group}.`) => {
  const given = { title: 'How many visits there were', events: '[monitoring-visit-3]', pages: '[visits/3]', sources: '[ofsted-letter-2018-01-19]', ...fields };
  return `---\n${Object.entries(given)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n\n${body}\n`;
};
const faultsIn = (text: string) => checkDocument({ path, text }, exampleProse).faults;

describe('noteDisagreement', () => {
  test('noteDisagreement finds nothing in an entry that keeps to the form', () => {
    expect(faultsIn(entry())).toEqual([]);
  });

  test.each([
    [{ events: '[monitoring-visit-9]' }, `${path}:3: unknown event "monitoring-visit-9": did you mean monitoring-visit-3?`],
    [{ pages: '[visits/9]' }, `${path}:4: unknown page "visits/9": expected one of visits/3`],
    [{ pages: '[about/method]' }, `${path}:4: unknown page "about/method": expected one of visits/3, inspections/2014 or their like`],
    [{ events: '[]', pages: '[]' }, `${path}:3: found neither an event nor a page, expected the place where the disagreement matters`],
    [
      { sources: '[ofsted-letter-2018-01-19, ofsted-report-2016-11-25]' },
      `${path}:5: found source ofsted-report-2016-11-25 listed and not cited, expected a :cite[…]{source=ofsted-report-2016-11-25}`,
    ],
    [{ title: '5 visits or 6' }, `${path}:2: title "5 visits or 6": found 5 bare, expected no digits but dates and years: a number here cannot be checked`],
  ])('noteDisagreement stops at %j', (fields, fault) => {
    expect(faultsIn(entry(fields))[0]).toBe(fault);
  });

  test('noteDisagreement stops at a source that is not recorded, and at one that is cited without being listed', () => {
    expect(faultsIn(entry({ sources: '[ofsted-letter-2018]' }))).toEqual([
      `${path}:5: unknown source "ofsted-letter-2018": did you mean ofsted-letter-2018-01-19, ofsted-report-2016-11-25?`,
      `${path}:5: found source ofsted-letter-2018 listed and not cited, expected a :cite[…]{source=ofsted-letter-2018}`,
      `${path}:5: found source ofsted-letter-2018-01-19 cited and not listed, expected it among sources`,
    ]);
  });

  test('noteDisagreement stops at an entry that does not say what we use', () => {
    expect(faultsIn(entry({}, letter))).toEqual([
      `${path}: found no last paragraph that begins with "**What we use.**", expected one that says which we use and why`,
    ]);
  });

  test('noteDisagreement stops at a field that is missing', () => {
    expect(faultsIn(entry().replace('pages: [visits/3]\n', ''))).toEqual([`${path}:1: missing field "pages": expected title, proof, events, pages, sources`]);
  });
});
