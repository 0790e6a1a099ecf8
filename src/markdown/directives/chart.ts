import { chartFigure } from '../../charts/figure/figure.ts';
import { chart as chartOf } from '../../charts/registry.ts';
import { eachDirective, NotSo } from '../directive.ts';
import type { Prose, Step } from '../prose.ts';
import { record, recordOf } from '../record.ts';
import { replaceWith } from '../tree.ts';

/**
 * Sets a finished chart into the text.
 * Input: `::chart{id=repeat-plans}` on a line of its own. Output: `<figure class="chart" id="chart-repeat-plans">…</figure>`.
 */
export function chart({ dataset, base }: Prose): Step {
  return (tree, file) =>
    eachDirective(tree, file, { name: 'chart', allowed: ['id'] }, (node, _text, attributes) => {
      const drawn = chartOf(dataset, attributes.required('id'));
      if (recordOf(file).charts.includes(drawn.id)) throw new NotSo(`found chart ${drawn.id} a second time, expected each chart once on a page`);
      record(file, 'charts', drawn.id);
      replaceWith(tree, node, { type: 'html', value: chartFigure(drawn, { base, headingLevel: 3 }) });
    });
}
