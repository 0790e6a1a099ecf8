import { chartFigure } from '../charts/figure.ts';
import { chart as chartOf, chartIds } from '../charts/registry.ts';
import { eachDirective, NotSo } from './directive.ts';
import type { Prose, Step } from './prose.ts';
import { record, recordOf } from './record.ts';
import { replaceWith } from './tree.ts';

/**
 * Sets a finished chart into the text.
 * Input: `::chart{id=repeat-plans}` on a line of its own. Output: `<figure class="chart" id="chart-repeat-plans">…</figure>`.
 */
export function chart({ dataset, base }: Prose): Step {
  return (tree, file) =>
    eachDirective(tree, file, { name: 'chart', allowed: ['id'] }, (node, _text, attributes) => {
      const id = attributes.required('id');
      if (!chartIds(dataset).includes(id)) throw new NotSo(`unknown chart "${id}": ${hint(chartIds(dataset), id)}`);
      if (recordOf(file).charts.includes(id)) throw new NotSo(`found chart ${id} a second time, expected each chart once on a page`);
      record(file, 'charts', id);
      replaceWith(tree, node, { type: 'html', value: chartFigure(chartOf(dataset, id), { base, headingLevel: 3 }) });
    });
}

function hint(ids: readonly string[], id: string): string {
  const near = ids.filter((other) => other.includes(id.slice(0, 5)) || id.includes(other.slice(0, 5)));
  return near.length > 0 ? `did you mean ${near.slice(0, 3).join(', ')}?` : 'see data/indicators/: each file is a chart';
}
