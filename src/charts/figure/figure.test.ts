import { describe, expect, test } from 'vitest';
import type { Chart } from '../chart.ts';
import { chartFigure } from './figure.ts';

const chart: Chart = {
  id: 'repeat-plans',
  kind: 'trend',
  form: 'Line chart',
  indicator: 'repeat-plans',
  home: 'indicators/repeat-plans/',
  drawnFrom: null,
  takesCouncil: true,
  title: 'Repeat plans',
  takeaway: 'In 2018 it was 24.0% in Birmingham & 20.2% in England.',
  description: ['Two lines.', 'The "upper" one is Birmingham.'],
  foot: ['Thin bars.'],
  caution: 'It counts < all earlier plans.',
  notes: ['One note.'],
  source: 'Department for Education',
  licence: null,
  kit: [],
  rules: [],
  table: { caption: 'Repeat plans by year', columns: ['Year', 'Birmingham'], rows: [{ key: '2018', cells: ['2018', '24.0%'] }] },
  small: null,
  drawings: {
    narrow: { svg: '<svg class="narrow"></svg>', elements: '', width: 340, height: 300, scales: null },
    wide: { svg: '<svg class="wide"></svg>', elements: '', width: 720, height: 300, scales: null },
  },
};

const parts = {
  title:
    '<figcaption><h3 class="chart-title" id="chart-repeat-plans-title">Repeat plans</h3><p class="takeaway">In 2018 it was 24.0% in Birmingham &amp; 20.2% in England.</p></figcaption>',
  drawing: '<div class="drawing" role="img" aria-label="Line chart: Repeat plans."><svg class="narrow"></svg><svg class="wide"></svg></div>',
  caution: '<p class="caution">It counts &lt; all earlier plans.</p>',
  table:
    '<ul class="description"><li>Two lines.</li><li>The &quot;upper&quot; one is Birmingham.</li></ul><div class="scroll" role="group" tabindex="0" aria-label="Repeat plans by year"><table><caption id="table-repeat-plans">Repeat plans by year</caption>' +
    '<thead><tr><th scope="col">Year</th><th scope="col" class="number">Birmingham</th></tr></thead>' +
    '<tbody><tr id="repeat-plans-2018"><th scope="row">2018</th><td class="number">24.0%</td></tr></tbody></table></div>',
};

describe('chartFigure', () => {
  test('chartFigure(chart, options) holds title, takeaway, drawing, caution, table, notes, source and links, with text escaped', () => {
    expect(chartFigure(chart, { base: '/sub', headingLevel: 3 })).toBe(
      `<figure class="chart" id="chart-repeat-plans" aria-labelledby="chart-repeat-plans-title">${parts.title}${parts.drawing}${parts.caution}` +
        `<details data-pagefind-ignore><summary>Figures and notes</summary>${parts.table}<ul class="notes"><li>One note.</li></ul></details>` +
        '<p class="source">Source: Department for Education</p>' +
        '<p class="chart-links"><a href="/sub/indicators/repeat-plans/">About these figures</a> · <a href="/sub/data/latest/indicators/repeat-plans.csv">Data</a> · <a href="/sub/embed/kit/repeat-plans/">Embed</a></p></figure>',
    );
  });

  test('chartFigure(chart, { embed }) leads to this site in a new tab and does not offer to embed again', () => {
    expect(chartFigure(chart, { base: '/', headingLevel: 2, embed: true })).toContain(
      '<p class="chart-links"><a href="/indicators/repeat-plans/" target="_blank" rel="noopener">After Inadequate</a> · <a href="/data/latest/indicators/repeat-plans.csv" target="_blank" rel="noopener">Data</a></p>',
    );
  });

  test('chartFigure(chart, { home }) has no link to the page it stands on', () => {
    expect(chartFigure(chart, { base: '/', headingLevel: 2, home: true })).toContain(
      '<p class="chart-links"><a href="/data/latest/indicators/repeat-plans.csv">Data</a> · ',
    );
  });

  test('chartFigure(chart, { table: false }) leaves the table to the page', () => {
    expect(chartFigure(chart, { base: '/', headingLevel: 2, table: false })).not.toContain('<table');
  });

  test('chartFigure(chart) sets columns of words to the left', () => {
    const table = { caption: 'Verdicts', columns: ['Concern', '2014'], rows: [{ key: 'caseloads', cells: ['Caseloads', 'Mixed'] }] };
    expect(chartFigure({ ...chart, table }, { base: '/', headingLevel: 2 })).toContain(
      '<th scope="col">2014</th></tr></thead><tbody><tr id="repeat-plans-caseloads"><th scope="row">Caseloads</th><td>Mixed</td>',
    );
  });

  test('chartFigure(chart) of something other than an indicator leads to its own page', () => {
    expect(chartFigure({ ...chart, id: 'timeline', indicator: null, home: 'timeline/' }, { base: '/', headingLevel: 2 })).toContain(
      '<p class="chart-links"><a href="/timeline/">About these figures</a> · <a href="/embed/kit/timeline/">Embed</a></p>',
    );
  });
});
