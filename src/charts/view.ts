/** Places and groups of councils that a chart can show, as they are named in a view. */
export const shownAreas = ['birmingham', 'england', 'middle', 'band', 'neighbours-2021', 'neighbours-2025', 'grades'] as const;

export type ShownArea = (typeof shownAreas)[number];

/** What a chart may show instead of everything. Each kind takes the options that the registry lists for it; without them it shows all it has. */
export interface ChartView {
  /** First period; it belongs to what is shown. */
  from?: string;
  /** Last period; it belongs to what is shown. */
  to?: string;
  /** Period at which the lines stop, while the axis runs on. */
  until?: string;
  /** The one period of a chart that shows only one. */
  at?: string;
  /** What is drawn; everything where it is not given. */
  areas?: readonly ShownArea[];
  /** What the drawing points at, and says in words: the period of a trend, the part of another chart. */
  highlight?: string;
  /** The year after a report, or before it, that a chart of what came after points at: "-2" to "5". */
  year?: string;
  /** The one monitoring visit to mark; all of them otherwise. */
  visit?: number;
  /** True in a story: the drawing is lower, carries its title, and leaves the sentences of its foot to the page. */
  staged?: boolean;
}

/** An option that an editor may set. */
export type ViewOption = Exclude<keyof ChartView, 'visit' | 'staged'>;

/** Whether a view shows a place or group. */
export function shows({ areas }: ChartView, area: ShownArea): boolean {
  return areas === undefined || areas.includes(area);
}
