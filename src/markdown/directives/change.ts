import { changeFault } from '../../words/verb.ts';
import { areasOf, expectOneBasis, figureAt, periodOf, placeOf, questionOf } from '../answers/question.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { record } from '../record.ts';
import { lineOf } from '../tree.ts';

/**
 * Checks a word for a change over time: its way, its size, and whether it owns up to chance.
 * Input: `:change[fell]{of=repeat-plans from=2018 to=2019}`, for Birmingham unless `in` says otherwise.
 * Output: `<span class="checked">fell</span>`.
 */
export const change: Directive = {
  name: 'change',
  type: 'textDirective',
  form: ':change[fell]{of=repeat-plans from=2018 to=2019}',
  allowed: ['of', 'in', 'from', 'to'],
  states: 'comparison',
  step:
    ({ dataset }) =>
    (tree, file) =>
      eachDirective(tree, file, change, (node, text, attributes) => {
        const question = questionOf(dataset, attributes);
        const [from, to] = [periodOf(question, 'from'), periodOf(question, 'to')];
        const { indicator, area } = question;
        if (from >= to) throw new NotSo(`found a change from ${from} to ${to}, expected the earlier period first`);
        expectOneBasis(question, from, to);
        const fault = changeFault(text.replace(/,$/, ''), indicator, figureAt(question, from), figureAt(question, to));
        if (fault !== null) throw new NotSo(`found ${fault.found}, expected ${fault.expected} (${placeOf(indicator, area, from, to)})`);
        for (const period of [from, to]) record(file, 'figures', { indicator: indicator.id, area: area.slug, period });
        record(file, 'mentions', { line: lineOf(node), indicator: indicator.id, periods: [from, to], areas: areasOf(question) });
        become(node, element('span', { className: ['checked'] }));
      }),
};
