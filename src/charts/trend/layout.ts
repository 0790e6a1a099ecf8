import type { ValueAxis } from '../drawing/axes.ts';
import type { Box } from '../drawing/box.ts';
import type { Scale } from '../drawing/document.ts';
import type { PlacedEvent } from '../drawing/place-events.ts';
import type { Highlight } from './highlight.ts';
import type { EndLabel } from './place-labels.ts';
import type { TrendRows } from './rows.ts';
import type { TrendShown } from './shown.ts';

/** Room between the lines and the labels at their ends. */
export const labelGap = 14;

/** What is drawn and the room each part of it has, in units of the viewBox. */
export interface TrendFrame extends TrendShown {
  trend: TrendRows;
  width: number;
  /** Where lines may be drawn; hairlines begin at 0 and end at its right. */
  plot: Box;
  /** Place in time to units. */
  x: Scale;
  /** Value to units. */
  y: Scale;
  axis: ValueAxis;
  caption: string[];
  labels: EndLabel[];
  events: PlacedEvent[];
  highlight: Highlight | null;
  /** All periods on the axis; those of the rows end sooner where the view draws only part. */
  periods: string[];
  /** Where the words at the ends of the lines begin. */
  labelsAt: number;
}
