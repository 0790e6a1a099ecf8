import { chartFigure } from '../../charts/figure/figure.ts';
import { chart as chartOf, chartOptions } from '../../charts/registry.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { record, recordOf } from '../record.ts';
import { replaceWith } from '../tree.ts';

/**
 * Sets a finished chart into the text.
 * Input: `::chart{id=repeat-plans}` on a line of its own. Output: `<figure class="chart" id="chart-repeat-plans">…</figure>`.
 */
export const chart: Directive = {
  name: 'chart',
  type: 'leafDirective',
  form: '::chart{id=repeat-plans}',
  allowed: ['id'],
  states: null,
  step:
    ({ dataset, base, draws = true }) =>
    (tree, file) =>
      eachDirective(tree, file, chart, (node, _text, attributes) => {
        const id = attributes.required('id');
        // Names what there is, without a drawing.
        chartOptions(dataset, id);
        if (recordOf(file).charts.includes(id)) throw new NotSo(`found chart ${id} a second time, expected each chart once on a page`);
        record(file, 'charts', id);
        replaceWith(tree, node, { type: 'html', value: draws ? chartFigure(chartOf(dataset, id), { base, headingLevel: 3 }) : '' });
      }),
};
