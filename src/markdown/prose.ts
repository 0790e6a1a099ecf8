import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Dataset } from '../dataset/query.ts';

/** One entry of the glossary, as far as a sentence needs it. */
export interface Term {
  term: string;
  /** One plain sentence. */
  short: string;
}

/** What the checks know: every plugin of this room is made from it. */
export interface Prose {
  dataset: Dataset;
  /** Folder the site is served from, as in the config: `/` or `/folder`. */
  base: string;
  /** Entries of content/glossary by id. */
  glossary: ReadonlyMap<string, Term>;
  /** Whether charts are drawn; a check only asks whether there is such a chart. */
  draws?: boolean;
  /** Visits, inspections, concerns and stories that are written: `visits/3`. */
  pages: ReadonlySet<string>;
  /** Sentences that state something which nothing proves yet, by document: the list may only shrink. */
  unproved: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One step over a parsed document: changes the tree in place and notes what is wrong on the file. */
export type Step = (tree: Root, file: VFile) => void;

/** Address of a page of the site; `path` has no leading slash. */
export function addressIn({ base }: Pick<Prose, 'base'>, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path}`;
}
