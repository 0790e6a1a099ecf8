import type { Observation } from '../../../dataset/schema.ts';
import type { Library } from '../../library.ts';
import { derive, observe, roundTo } from '../../observation.ts';
import { populationFrom } from '../../population.ts';
import type { Mapping } from '../../series.ts';

/** What councils spend. */
export const money: readonly Mapping[] = [{ id: 'spend-per-child', read: spendPerChild }];

/** Spending as the tool gives it, in cash, over the children in the area at the mid-year the financial year starts in. */
function spendPerChild(library: Library): Observation[] {
  const population = populationFrom(library);
  return [...library.tool('C&YPExpenditure').values()].map(({ area, period, reading }) => {
    const children = population(area, Number(period.slice(0, 4)));
    const each = derive([reading, children], (pounds, all) => (all > 0 ? roundTo(pounds / all, 0) : null));
    return observe(area, period, each, reading, children);
  });
}
