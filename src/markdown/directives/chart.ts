import { chartFigure } from '../../charts/figure/figure.ts';
import { chart as chartOf } from '../../charts/registry.ts';
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
  step:
    ({ dataset, base }) =>
    (tree, file) =>
      eachDirective(tree, file, chart, (node, _text, attributes) => {
        const drawn = chartOf(dataset, attributes.required('id'));
        if (recordOf(file).charts.includes(drawn.id)) throw new NotSo(`found chart ${drawn.id} a second time, expected each chart once on a page`);
        record(file, 'charts', drawn.id);
        replaceWith(tree, node, { type: 'html', value: chartFigure(drawn, { base, headingLevel: 3 }) });
      }),
};
