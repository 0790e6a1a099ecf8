import { series } from '../../dataset/query.ts';
import { rankOf } from '../../statistics/rank.ts';
import { areasOf, figureAt, periodOf, periodsOf, placeOf, questionOf } from '../answers/question.ts';
import { figuresOf } from '../answers/yardstick.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { record } from '../record.ts';
import { lineOf } from '../tree.ts';

const highest = /\b(?:highest|largest|longest|most|greatest|biggest)\b/i;
const lowest = /\b(?:lowest|smallest|shortest|fewest|least)\b/i;

/**
 * Checks that a figure is the highest or the lowest: `among=councils` in its year, or `among=years` of its own series on one basis.
 * Input: `:extreme[the highest]{of=caseload at=2022 among=years}`. Output: `<span class="checked">the highest</span>`.
 */
export const extreme: Directive = {
  name: 'extreme',
  type: 'textDirective',
  form: ':extreme[the highest]{of=caseload at=2022 among=years}',
  allowed: ['of', 'in', 'at', 'among'],
  states: 'extreme',
  step:
    ({ dataset }) =>
    (tree, file) =>
      eachDirective(tree, file, extreme, (node, text, attributes) => {
        const question = questionOf(dataset, attributes);
        const { indicator, area } = question;
        const period = periodOf(question, 'at');
        const way = highest.test(text) ? 'highest' : lowest.test(text) ? 'lowest' : null;
        if (way === null) throw new NotSo(`found "${text}", expected a word such as "highest" or "lowest"`);
        const own = figureAt(question, period);
        const among = attributes.required('among');
        const place = placeOf(indicator, area, period);
        if (among === 'councils') {
          const { rank, of, joint } = rankOf(figuresOf(question, period), area.code, way);
          if (rank !== 1 || (joint && !/joint/.test(text)))
            throw new NotSo(`found "${text}", expected place ${rank} of ${of}${joint ? ', joint' : ''} (${place})`);
        } else if (among === 'years') {
          const start =
            indicator.breaks
              .map((entry) => entry.period)
              .filter((entry) => entry <= period)
              .at(-1) ?? '';
          const end = indicator.breaks.map((entry) => entry.period).find((entry) => entry > period) ?? '9999';
          const others = series(dataset, indicator.id, area.code).filter(
            (row) => row.value !== null && row.period !== period && row.period >= start && row.period < end,
          );
          const beyond = others.find(({ value }) => (way === 'highest' ? Number(value) >= own.value : Number(value) <= own.value));
          if (beyond !== undefined)
            throw new NotSo(`found "${text}", expected another word: ${beyond.period} has ${beyond.value} beside ${own.value} (${place})`);
        } else throw new NotSo(`unknown group "${among}": expected councils or years`);
        record(file, 'mentions', {
          line: lineOf(node),
          indicator: indicator.id,
          periods: periodsOf(question),
          areas: among === 'years' ? areasOf(question) : null,
        });
        record(file, 'figures', { indicator: indicator.id, area: area.slug, period });
        become(node, element('span', { className: ['checked'] }));
      }),
};
