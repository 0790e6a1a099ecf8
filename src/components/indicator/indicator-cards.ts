import { latestRow, trendChange } from '../../charts/trend/change.ts';
import { trendRows } from '../../charts/trend/rows.ts';
import { trendHeadline } from '../../charts/trend/takeaway.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Indicator } from '../../dataset/schema.ts';
import { indicatorsByTheme } from './indicators-by-theme.ts';

/** What a card says of an indicator, and by what it can be sorted. */
export interface IndicatorCard {
  indicator: Indicator;
  headline: string;
  /** Place among all cards by each order, 1 first: the widest gap to England, the largest change, the place furthest from the middle of councils. */
  gap: number;
  change: number;
  place: number;
}

/** Cards of all indicators by theme. Gaps, changes and places of different units are set against the spread of councils, so that they can be compared. */
export function indicatorCards(dataset: Dataset): IndicatorCard[] {
  const measured = indicatorsByTheme(dataset)
    .flatMap(({ indicators }) => indicators)
    .map((indicator) => {
      const trend = trendRows(dataset, indicator.id);
      const latest = latestRow(trend);
      const spread = latest?.councils ?? null;
      const [own, whole] = [latest?.birmingham?.value ?? null, latest?.england?.value ?? null];
      const width = spread === null ? 0 : spread.upperQuartile - spread.lowerQuartile;
      const against = (difference: number | null) => (difference === null || width === 0 ? 0 : Math.abs(difference) / width);
      return {
        indicator,
        headline: trendHeadline(trend),
        gap: against(own === null || whole === null ? null : own - whole),
        change: against(trendChange(trend)?.birmingham.difference ?? null),
        place: against(own === null || spread === null ? null : own - spread.median),
      };
    });
  const rank = (key: 'gap' | 'change' | 'place') => {
    const order = [...measured].sort((a, b) => b[key] - a[key]).map(({ indicator }) => indicator.id);
    return (id: string) => order.indexOf(id) + 1;
  };
  const [gap, change, place] = [rank('gap'), rank('change'), rank('place')];
  return measured.map(({ indicator, headline }) => ({ indicator, headline, gap: gap(indicator.id), change: change(indicator.id), place: place(indicator.id) }));
}
