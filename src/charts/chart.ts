import type { ChangelogEntry } from '../dataset/changelog.ts';
import type { Drawing } from './drawing/sheet.ts';
import type { Drawn } from './drawing/svg.ts';
import type { Rule } from './drawing/theme.ts';

/** A table as it is read: cells are finished text. */
export interface ChartTable {
  caption: string;
  columns: string[];
  /** `key` names the row for links and scripts, such as `2018`. */
  rows: { key: string; cells: string[] }[];
}

/** A sentence that may be used as it stands, and what has to go with it. */
export interface KitSentence {
  text: string;
  caveat: string;
}

/** What a chart says for others to use: sentences, and the questions it leads to. */
export interface KitWords {
  sentences: KitSentence[];
  questions: string[];
}

/** Sentences that the kit can write of any indicator. */
export type SentenceName = 'now' | 'moved' | 'place' | 'neighbours' | 'gap' | 'range' | 'counts';

/** A file of data/ in which the changelog knows of entries that are not figures. */
export type RecordFile = ChangelogEntry['records'][number]['file'];

/** A finished chart: everything a page, an embed or a download needs, made once from the same rows. */
export interface Chart {
  id: string;
  /** Name of its kind. */
  kind: string;
  /** What its drawing is called: "Line chart". */
  form: string;
  /** Indicator it draws; null for charts of something else. */
  indicator: string | null;
  /** Path of the page on which it is at home, without a leading slash. */
  home: string;
  /** The file of data/ it is drawn from where it draws no indicator; null where the changelog knows of none. */
  drawnFrom: RecordFile | null;
  /** Whether a reader may add a council to its drawing. */
  takesCouncil: boolean;
  title: string;
  /** What the chart shows, in two sentences that everyone sees. */
  takeaway: string;
  /** What the drawing looks like in words, for those who cannot see it: sentences, read one by one. */
  description: string[];
  /** What the marks mean: sentences that stand at the foot of the drawing, or under it in a story. */
  foot: string[];
  /** What the chart cannot show; stays wherever the chart goes. */
  caution: string;
  /** Breaks, missing years and how the neighbours were chosen. */
  notes: string[];
  /** Whose statistics they are. */
  source: string;
  /** Terms of the statistics it shows; null where it shows none. */
  licence: string | null;
  table: ChartTable;
  /** What its kit says: names of the sentences of its indicator, the first three that can be written, or words of its own. */
  kit: readonly SentenceName[] | (() => KitWords);
  /** How the marks look that no other kind of chart has. */
  rules: readonly Rule[];
  /** How it is drawn in small, at a height, and what the marks mean; null for a kind that stands in no list. */
  small: { draw: (height: number) => Drawn; key: string } | null;
  /**
   * The drawing at two widths, whose SVG elements have the classes `narrow` and `wide` and are hidden from assistive technology.
   * Put both into one element of class `drawing` with role img, a name and the description; chartCss shows the one that fits.
   */
  drawings: { narrow: Drawing; wide: Drawing };
}
