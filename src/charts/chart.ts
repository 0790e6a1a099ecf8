/** Kinds of chart; each is drawn by a file of the same name. */
export type ChartKind = 'trend' | 'spread' | 'gap' | 'share' | 'judgements' | 'timeline' | 'concerns';

/** A table as it is read: cells are finished text. */
export interface ChartTable {
  caption: string;
  columns: string[];
  /** `key` names the row for links and scripts, such as `2018`. */
  rows: { key: string; cells: string[] }[];
}

/** A finished chart: everything a page, an embed or a download needs, made once from the same rows. */
export interface Chart {
  id: string;
  kind: ChartKind;
  /** Indicator it draws; null for charts of something else. */
  indicator: string | null;
  title: string;
  /** What the chart shows, in two sentences that everyone sees. */
  takeaway: string;
  /** What the drawing looks like in words, for those who cannot see it. */
  description: string;
  /** What the marks mean: sentences that stand at the foot of the drawing, or under it in a story. */
  foot: string[];
  /** What the chart cannot show; stays wherever the chart goes. */
  caution: string;
  /** Breaks, missing years and how the neighbours were chosen. */
  notes: string[];
  /** Whose statistics they are. */
  source: string;
  table: ChartTable;
  /**
   * The drawing at two widths, as finished SVG elements with the classes `narrow` and `wide`, both hidden from assistive technology.
   * Put both into one element of class `drawing` with role img, a name and the description; chartCss shows the one that fits.
   */
  svg: { narrow: string; wide: string };
}
