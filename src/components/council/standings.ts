import { oncePer } from '../../dataset/once.ts';
import { type Dataset, observationsOf, periods } from '../../dataset/query.ts';
import type { Area, Indicator, Observation, Status } from '../../dataset/schema.ts';
import { everyCouncil, pairOf } from '../../dataset/succession.ts';
import { birmingham, england } from '../../site.ts';
import { type Interval, intervalOf } from '../../statistics/interval.ts';
import { median, quartiles } from '../../statistics/spread.ts';

/** The figures of all councils in one period, in order. */
export interface Order {
  values: readonly number[];
  lower: number;
  middle: number;
  upper: number;
}

/** Where a council stands in one indicator, in the last period for which it has a figure. */
export interface Standing {
  indicator: Indicator;
  /** The newest period of the indicator. */
  newest: string;
  period: string;
  value: number;
  /** The 95% interval, doubled in variance where brothers and sisters are counted together; null without counts. */
  interval: Interval | null;
  order: Order;
  england: number | null;
  birmingham: number | null;
  /** How many children or posts it is a share of, or counted among; null where that is not published. */
  denominator: number | null;
  /** The quarter of councils it is clearly in: its whole interval lies there, or the figure itself of staff and money, which are counted in full. Null in all other cases. */
  outer: 'lowest' | 'highest' | null;
  /** Every figure in order of period; null where there is none. */
  series: readonly { period: string; value: number | null }[];
}

/** An indicator without any figure of a council, and why. */
export interface Missing {
  indicator: Indicator;
  newest: string;
  /** Reason given for the newest period; null where there is no row. */
  status: Status | null;
  /** Name of the pair with which the council once reported, where that has figures. */
  pair: string | null;
}

const rowsByArea = oncePer((dataset, id: string): ReadonlyMap<string, readonly Observation[]> => Map.groupBy(observationsOf(dataset, id), ({ area }) => area));

/** The figures of the councils that report for themselves in one period, in order; null where none has one. */
export const orderOf = oncePer((dataset, id: string, period: string): Order | null => {
  const rows = rowsByArea(dataset, id);
  const values = everyCouncil(dataset).flatMap(({ code }) => valueIn(rows.get(code), period) ?? []);
  if (values.length === 0) return null;
  const { lower, upper } = quartiles(values);
  return { values: values.sort((a, b) => a - b), lower, middle: median(values), upper };
});

const periodsOf = oncePer((dataset, id: string): readonly string[] => periods(dataset, id));

/** Where a council stands in every indicator that has a figure of it, and the others with the reason. */
export const standingsOf = oncePer((dataset, area: Area): { standings: Standing[]; missing: Missing[] } => {
  const found = dataset.indicators.map((indicator) => standingIn(dataset, area, indicator));
  return {
    standings: found.filter((entry): entry is Standing => 'value' in entry),
    missing: found.filter((entry): entry is Missing => !('value' in entry)),
  };
});

function standingIn(dataset: Dataset, area: Area, indicator: Indicator): Standing | Missing {
  const rows = rowsByArea(dataset, indicator.id);
  const all = periodsOf(dataset, indicator.id);
  const own = rows.get(area.code) ?? [];
  const newest = all.at(-1) ?? '';
  const last = own
    .filter(({ value }) => value !== null)
    .sort(byPeriod)
    .at(-1);
  const order = last === undefined ? null : orderOf(dataset, indicator.id, last.period);
  if (last === undefined || last.value === null || order === null) {
    const pair = pairOf(dataset, area.code);
    const status = own.find(({ period }) => period === newest)?.status ?? null;
    return { indicator, newest, status, pair: pair !== undefined && rows.has(pair.code) ? pair.name : null };
  }
  const interval = intervalOf(indicator, last, { clustered: indicator.clustered });
  return {
    indicator,
    newest,
    period: last.period,
    value: last.value,
    interval,
    order,
    england: valueIn(rows.get(england), last.period),
    birmingham: valueIn(rows.get(birmingham), last.period),
    denominator: last.denominator,
    outer: outerOf(interval ?? wholeCount(indicator, last.value), order),
    series: all.map((period) => ({ period, value: valueIn(own, period) })),
  };
}

/** A figure of staff or money is no sample: it has no interval, and needs none. Of other figures without counts nothing can be said of chance. */
function wholeCount({ theme }: Indicator, value: number): Interval | null {
  return theme === 'workforce' || theme === 'money' ? { lower: value, upper: value } : null;
}

function outerOf(interval: Interval | null, order: Order): Standing['outer'] {
  if (interval === null) return null;
  const { lower, upper } = interval;
  if (upper < order.lower) return 'lowest';
  return lower > order.upper ? 'highest' : null;
}

function valueIn(rows: readonly Observation[] | undefined, period: string): number | null {
  return rows?.find((row) => row.period === period)?.value ?? null;
}

function byPeriod(a: Observation, b: Observation): number {
  return a.period < b.period ? -1 : 1;
}
