import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { followedDocuments } from '../../dataset/documents.ts';
import { loadDataset } from '../../dataset/load.ts';
import { exampleProse, trial } from '../trial.ts';
import { document } from './document.ts';

const prose = { ...exampleProse, dataset: loadDataset() };
const path = 'content/concerns/repeat-plans.md';
const concern = 'event=inspection-2014-03 verdict=concern source=ofsted-report-2014-05-23 at="para 54"';
const write = (braces: string, text = 'Some plans ended too soon.') => `:::document{${braces}}\n${text}\n:::\n`;
const all = followedDocuments(prose.dataset)
  .map(({ event }) => write(`event=${event} verdict=not-mentioned`, ''))
  .join('\n');
const run = (text: string, where = path) => trial(document.step(prose), text, { path: where });
const reasonsIn = async (text: string, where = path) => (await run(text, where)).faults.filter((fault) => !fault.includes('found nothing on'));

describe('document', () => {
  test('document sets a verdict above its sentences, with the place that bears it out', async () => {
    const { html, record } = await run(write(concern));
    expect(html.replaceAll('\n', '')).toBe(
      '<section id="inspection-2014-03" class="document concern"><header class="about"><h3 id="inspection-2014-03-heading"><a href="/site/inspections/2014/">Inspection of 2014</a></h3>' +
        '<p class="verdict"><svg class="verdict-shape" viewBox="-11 -11 22 22" aria-hidden="true"><path class="concern" d="M-10,-8L10,-8L0,9Z"></path></svg> Concern ' +
        '<a class="cite" href="#source-ofsted-report-2014-05-23">para 54</a></p></header><div class="said"><p>Some plans ended too soon.</p></div></section>',
    );
    expect(record.documents).toEqual([{ event: 'inspection-2014-03', verdict: 'concern', source: 'ofsted-report-2014-05-23', at: 'para 54' }]);
    expect(record.cited).toEqual([{ source: 'ofsted-report-2014-05-23', at: 'para 54' }]);
  });

  test('document says so where nothing was found, and whether we read the document', async () => {
    const { html, faults } = await run(all);
    expect(faults).toEqual([]);
    expect(html.split('Not mentioned').length - 1).toBe(12);
    expect(html.split('We read the whole document').length - 1).toBe(5);
    expect(html.split('Nothing that we hold about this document speaks of it.').length - 1).toBe(7);
    expect(html).toContain('Inspectors were looking at children in care, care plans and court work.');
  });

  test('document names the documents that a thread leaves out, in one line', async () => {
    const { faults } = await run(all.replace(/:::document\{event=monitoring-visit-[24].*?\n:::\n/gs, ''));
    expect(faults).toEqual([
      'content/concerns/repeat-plans.md: found nothing on monitoring-visit-2, monitoring-visit-4, expected a :::document for each of 12 documents',
    ]);
  });

  test.each([
    [write(concern.replace('inspection-2014-03', 'inspection-2015')), /unknown document "inspection-2015": expected one of inspection-2010-07, /],
    [write(concern.replace('verdict=concern', 'verdict=bad')), /unknown verdict "bad": expected improved, mixed, concern, not-mentioned$/],
    [write('event=inspection-2014-03 verdict=concern'), /missing attribute "source"/],
    [write('event=inspection-2014-03 verdict=concern source=ofsted-report-2014-05-23'), /missing attribute "at"/],
    [write(concern, ''), /found no words on inspection-2014-03, expected a sentence that bears out "concern"/],
    [write('event=inspection-2014-03 verdict=not-mentioned at="para 54"'), /found the place "para 54" of no document, expected a source/],
    [write(concern.replace('ofsted-report-2014-05-23', 'ofsted-report-2014')), /unknown source "ofsted-report-2014": did you mean/],
    [
      write(concern.replace('ofsted-report-2014-05-23', 'ofsted-report-2016-11-25')),
      /found source ofsted-report-2016-11-25, expected one that data\/events.json gives for inspection-2014-03: /,
    ],
    [`${write(concern)}\n${write(concern)}`, /found inspection-2014-03 a second time, expected it once$/],
    [
      `${write(concern)}\n${write('event=inspection-2012-10 verdict=not-mentioned', '')}`,
      /found inspection-2012-10 after inspection-2014-03, expected documents in order of time$/,
    ],
    [write(`${concern} why=so`), /unknown attribute "why": expected event, verdict, source, at/],
  ])('document refuses %j', async (text, reason) => {
    const reasons = await reasonsIn(text);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(reason);
    expect(reasons[0]).toMatch(/^content\/concerns\/repeat-plans\.md:\d+: /);
  });

  test.each(prose.dataset.concerns)('document finds in the thread $id what the data set reads from it', async ({ id, verdicts }) => {
    const { record, faults } = await run(readFileSync(`content/concerns/${id}.md`, 'utf8'), `content/concerns/${id}.md`);
    expect(faults).toEqual([]);
    expect(record.documents.map(({ event, verdict }) => ({ event, verdict }))).toEqual(verdicts);
  });

  test('document belongs in a thread and nowhere else', async () => {
    expect(await reasonsIn(write(concern), 'content/about/index.md')).toEqual([
      'content/about/index.md:1: "Some plans ended too soon.": found a :::document outside content/concerns, expected it in a thread',
    ]);
  });
});
