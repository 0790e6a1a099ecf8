import { comparisonFault } from '../../words/verb.ts';
import { areasOf, figureAt, periodOf, placeOf, questionOf } from '../answers/question.ts';
import { yardstickOf } from '../answers/yardstick.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { record } from '../record.ts';
import { lineOf } from '../tree.ts';

/**
 * Checks a word that sets a figure beside another.
 * Input: `:compare[above]{of=repeat-plans at=2018 with=england}`, for Birmingham unless `in` says otherwise;
 * `with` is england, median, neighbours-2021, neighbours-2025 (each also with -median) or an area.
 * Output: `<span class="checked">above</span>`.
 */
export const compare: Directive = {
  name: 'compare',
  type: 'textDirective',
  form: ':compare[above]{of=repeat-plans at=2018 with=england}',
  allowed: ['of', 'in', 'at', 'with'],
  states: 'comparison',
  step:
    ({ dataset }) =>
    (tree, file) =>
      eachDirective(tree, file, compare, (node, text, attributes) => {
        const question = questionOf(dataset, attributes);
        const period = periodOf(question, 'at');
        const yardstick = yardstickOf(question, period, attributes.required('with'));
        const { indicator, area } = question;
        if (yardstick.figure?.area === area.code) throw new NotSo(`found ${area.name} set beside itself (${placeOf(indicator, area, period)})`);
        const fault = comparisonFault(text.replace(/,$/, ''), indicator, figureAt(question, period), yardstick.figure ?? yardstick.value);
        if (fault !== null) throw new NotSo(`found ${fault.found}, expected ${fault.expected} (${placeOf(indicator, area, period)}, beside ${yardstick.name})`);
        record(file, 'figures', { indicator: indicator.id, area: area.slug, period });
        record(file, 'mentions', { line: lineOf(node), indicator: indicator.id, periods: [period], areas: areasOf(question) });
        become(node, element('span', { className: ['checked'] }));
      }),
};
