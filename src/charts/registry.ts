import { oncePer } from '../dataset/once.ts';
import { type Dataset, UnknownName } from '../dataset/query.ts';
import { aftermath } from './aftermath/kind.ts';
import type { Chart } from './chart.ts';
import { concerns } from './concerns/kind.ts';
import { gap } from './gap/kind.ts';
import { judged } from './judged/kind.ts';
import { judgements } from './judgements/kind.ts';
import type { Kind } from './kind.ts';
import { share } from './share/kind.ts';
import { single, spread } from './spread/kind.ts';
import { timeline } from './timeline/kind.ts';
import { trend } from './trend/kind.ts';
import type { ChartView, ViewOption } from './view.ts';

/** The kinds of chart, in the order in which the charts of an indicator stand. A new kind is a folder and a line here: see `kind.ts`. */
export const kinds: readonly Kind[] = [trend, single, spread, gap, share, aftermath, judgements, judged, timeline, concerns];

/** Ids of all charts of a data set, kind by kind. */
export function chartIds(dataset: Dataset): string[] {
  return kinds.flatMap((_, place) => [...idsOf(dataset, place)]);
}

/** The charts that stand on the page of an indicator, in order. */
export function pageCharts(dataset: Dataset, indicatorId: string): Chart[] {
  return kinds.flatMap((kind) => kind.onPage(dataset, indicatorId)).map((id) => chart(dataset, id));
}

/** A finished chart, made once for each data set and view. Throws UnknownName with the nearest ids. */
export function chart(dataset: Dataset, id: string, view: ChartView = {}): Chart {
  return made(dataset, id, view);
}

const made = oncePer((dataset, id: string, view: ChartView): Chart => kindOf(dataset, id).make(dataset, id, view));

/** The options of a view that a chart takes. Throws UnknownName with the nearest ids. */
export function chartOptions(dataset: Dataset, id: string): readonly ViewOption[] {
  return kindOf(dataset, id).options;
}

function kindOf(dataset: Dataset, id: string): Kind {
  const kind = kinds.find((_, place) => idsOf(dataset, place).has(id));
  if (kind !== undefined) return kind;
  const near = chartIds(dataset).filter((other) => other.includes(id.slice(0, 5)));
  throw new UnknownName(`unknown chart "${id}": ${near.length > 0 ? `did you mean ${near.slice(0, 3).join(', ')}?` : 'see the list at /embed/'}`);
}

/** The ids of one kind, worked out once for each data set and only when they are asked for: to list them, a kind may look through all figures. */
const idsOf = oncePer((dataset, place: number) => new Set(kinds[place]?.ids(dataset)));
