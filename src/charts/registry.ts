import { overdueSince } from '../dataset/freshness.ts';
import { oncePer } from '../dataset/once.ts';
import { type Dataset, UnknownName } from '../dataset/query.ts';
import { writeDate } from '../words/date.ts';
import type { Chart, ChartKind } from './chart.ts';
import { concernsChart, concernsIds, concernsOptions } from './concerns/kind.ts';
import { gapChart, gapIds, gapOptions } from './gap/kind.ts';
import { judgementsChart, judgementsIds, judgementsOptions } from './judgements/kind.ts';
import { shareChart, shareIds, shareOptions } from './share/kind.ts';
import { spreadChart, spreadIds, spreadOptions } from './spread/kind.ts';
import { timelineChart, timelineIds, timelineOptions } from './timeline/kind.ts';
import { trendChart, trendIds, trendOptions } from './trend/kind.ts';
import type { ChartView, ViewOption } from './view.ts';

interface Kind {
  ids: (dataset: Dataset) => string[];
  make: (dataset: Dataset, id: string, view: ChartView) => Chart;
  /** What an editor may choose of it. */
  options: readonly ViewOption[];
}

/** The kinds of chart: which ids each has, and how one is made. A new kind is a file and a line here. */
const kinds: Record<ChartKind, Kind> = {
  trend: { ids: trendIds, make: trendChart, options: trendOptions },
  spread: { ids: spreadIds, make: spreadChart, options: spreadOptions },
  gap: { ids: gapIds, make: gapChart, options: gapOptions },
  share: { ids: shareIds, make: shareChart, options: shareOptions },
  judgements: { ids: judgementsIds, make: judgementsChart, options: judgementsOptions },
  timeline: { ids: timelineIds, make: timelineChart, options: timelineOptions },
  concerns: { ids: concernsIds, make: concernsChart, options: concernsOptions },
};

/** Ids of all charts of a data set, kind by kind. */
export function chartIds(dataset: Dataset): string[] {
  return [...kindsOf(dataset).keys()];
}

/** A finished chart, made once for each data set and view. Throws UnknownName with the nearest ids. */
export function chart(dataset: Dataset, id: string, view: ChartView = {}): Chart {
  return made(dataset, id, view);
}

const made = oncePer((dataset, id: string, view: ChartView): Chart => {
  const drawn = kindOf(dataset, id).make(dataset, id, view);
  const since = drawn.indicator === null ? null : overdueSince(dataset, drawn.indicator);
  return since === null ? drawn : { ...drawn, source: `${drawn.source}. Newer figures were expected by ${writeDate(since)}; they are not here yet` };
});

/** The options of a view that a chart takes. Throws UnknownName with the nearest ids. */
export function chartOptions(dataset: Dataset, id: string): readonly ViewOption[] {
  return kindOf(dataset, id).options;
}

function kindOf(dataset: Dataset, id: string): Kind {
  const kind = kindsOf(dataset).get(id);
  if (kind !== undefined) return kind;
  const near = chartIds(dataset).filter((other) => other.includes(id.slice(0, 5)));
  throw new UnknownName(`unknown chart "${id}": ${near.length > 0 ? `did you mean ${near.slice(0, 3).join(', ')}?` : 'see the list at /embed/'}`);
}

/** The kind of each id, worked out once for each data set: to list them, each kind looks through all figures. */
const kindsOf = oncePer((dataset) => new Map(Object.values(kinds).flatMap((kind) => kind.ids(dataset).map((id) => [id, kind] as const))));
