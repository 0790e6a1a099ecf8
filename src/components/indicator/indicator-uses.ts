import { chart } from '../../charts/registry.ts';
import type { Dataset } from '../../dataset/query.ts';
import { type ClaimRow, claimRows } from '../record/claim-rows.ts';

/** A page in prose, with what it uses. */
export interface UsingPage {
  path: string;
  title: string;
  figures: readonly { indicator: string }[];
  /** Ids of the charts it shows. */
  charts: readonly string[];
}

/** The pages that give a figure of an indicator or show a chart of it. Throws UnknownName for an unknown chart. */
export function pagesAbout(dataset: Dataset, pages: readonly UsingPage[], id: string): UsingPage[] {
  return pages.filter(
    ({ figures, charts }) => figures.some(({ indicator }) => indicator === id) || charts.some((name) => chart(dataset, name).indicator === id),
  );
}

/** The claims that an indicator is set beside. */
export function claimsAbout(dataset: Dataset, id: string): ClaimRow[] {
  return claimRows(dataset).filter(({ indicator }) => indicator?.id === id);
}
