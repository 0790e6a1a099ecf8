import { observation, periods } from '../../dataset/query.ts';
import { breakBetween } from '../../statistics/change.ts';
import { areasOf, figureAt, periodOf, placeOf, questionOf } from '../answers/question.ts';
import { yardstickOf } from '../answers/yardstick.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { record } from '../record.ts';
import { lineOf } from '../tree.ts';

/** What may be said of each year: beside another figure of that year, or beside the year before. */
const relations: Readonly<Record<string, (own: number, other: number) => boolean>> = {
  above: (own, other) => own > other,
  below: (own, other) => own < other,
  up: (own, other) => own > other,
  down: (own, other) => own < other,
};

/**
 * Checks what is said of every year of a series: that it is `above` or `below` what `with` names, or went `up` or `down` from the year before.
 * Input: `:each[above England in each year]{of=repeat-plans from=2013 to=2018 is=above with=england}`. Output: `<span class="checked">…</span>`.
 */
export const each: Directive = {
  name: 'each',
  type: 'textDirective',
  form: ':each[in every year]{of=repeat-plans from=2013 to=2018 is=above with=england}',
  allowed: ['of', 'in', 'from', 'to', 'is', 'with'],
  states: 'extreme',
  step:
    ({ dataset }) =>
    (tree, file) =>
      eachDirective(tree, file, each, (node, text, attributes) => {
        const question = questionOf(dataset, attributes);
        const { indicator, area } = question;
        const [from, to, is] = [periodOf(question, 'from'), periodOf(question, 'to'), attributes.required('is')];
        const holds = relations[is];
        if (holds === undefined) throw new NotSo(`unknown relation "${is}": expected one of ${Object.keys(relations).join(', ')}`);
        if (!/\b(?:every|each|all|always|both)\b/i.test(text)) throw new NotSo(`found "${text}", expected a word such as "every", "each" or "both"`);
        const years = periods(dataset, indicator.id).filter(
          (period) => period >= from && period <= to && observation(dataset, indicator.id, area.code, period)?.value != null,
        );
        const overTime = is === 'up' || is === 'down';
        if (overTime && breakBetween(indicator, from, to))
          throw new NotSo(`the series changes basis (${placeOf(indicator, area, from, to)}), expected two periods on one basis`);
        const wrong = years.slice(overTime ? 1 : 0).find((period, index) => {
          const other = overTime ? figureAt(question, years[index] ?? period).value : yardstickOf(question, period).value;
          return !holds(figureAt(question, period).value, other);
        });
        if (wrong !== undefined) throw new NotSo(`found "${text}", expected no such words: it is not so in ${wrong} (${placeOf(indicator, area, from, to)})`);
        record(file, 'mentions', { line: lineOf(node), indicator: indicator.id, periods: years, areas: areasOf(question) });
        record(file, 'figures', { indicator: indicator.id, area: area.slug, period: to });
        become(node, element('span', { className: ['checked'] }));
      }),
};
