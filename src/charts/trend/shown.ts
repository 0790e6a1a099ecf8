import { type Interval, intervalOf } from '../../statistics/interval.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import { type ChartView, type ShownArea, shows } from '../view.ts';
import type { TrendRows } from './rows.ts';
import { fold, type Series, type SeriesKey, trendBand, trendSeries } from './series.ts';

/** What of a trend is drawn. */
export interface TrendShown {
  view: ChartView;
  series: Series[];
  bands: ReturnType<typeof trendBand>;
  intervals: (Interval & { place: number })[];
}

export interface ShowOptions {
  view?: ChartView;
  /** The trend over all its years; the trend itself where nothing is cut off. */
  whole?: TrendRows;
}

const areaOf: Record<SeriesKey, ShownArea> = {
  birmingham: 'birmingham',
  england: 'england',
  median: 'middle',
  'neighbours-2021': 'neighbours-2021',
  'neighbours-2025': 'neighbours-2025',
};

/** The lines, bands and intervals of a view. Those of the years left out are folded away: see `fold`. */
export function trendShown(trend: TrendRows, { view = {}, whole = trend }: ShowOptions = {}): TrendShown {
  const all = trendSeries(whole);
  const series = trendSeries(trend)
    .filter(({ key }) => shows(view, areaOf[key]))
    .map(({ key, pieces }) => ({ key, pieces: fold(all.find((entry) => entry.key === key)?.pieces ?? [], pieces) }));
  return { view, series, bands: shows(view, 'band') ? bandsOf(trend, whole) : [], intervals: shows(view, 'birmingham') ? intervalsOf(trend) : [] };
}

function bandsOf(trend: TrendRows, whole: TrendRows): TrendShown['bands'] {
  const [all, shown] = [trendBand(whole), trendBand(trend)];
  const edge = (name: 'lower' | 'upper') =>
    fold(
      all.map((band) => band[name]),
      shown.map((band) => band[name]),
    );
  const upper = edge('upper');
  return edge('lower').map((lower, index) => ({ lower, upper: upper[index] ?? [] }));
}

function intervalsOf({ indicator, rows }: TrendRows): TrendShown['intervals'] {
  return rows.flatMap(({ period, birmingham }) => {
    const interval = birmingham === null ? null : intervalOf(indicator, birmingham);
    return interval === null ? [] : [{ ...interval, place: placeOfPeriod(period) }];
  });
}
