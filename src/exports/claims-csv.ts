import { area, type Dataset, source } from '../dataset/query.ts';
import type { Claim } from '../dataset/schema.ts';
import { publishedFigure } from './claims-json.ts';
import { type Cell, writeCsv } from './csv.ts';

/** Columns of claims.csv in their order. */
const columns: Record<string, (claim: Claim, dataset: Dataset) => Cell> = {
  claim: ({ id }) => id,
  event: ({ event }) => event,
  source: (claim) => claim.source,
  source_title: (claim, dataset) => source(dataset, claim.source).title,
  locator: ({ locator }) => locator,
  measure: ({ measure }) => measure,
  area_code: (claim) => claim.area,
  area_name: (claim, dataset) => area(dataset, claim.area).name,
  period: ({ period }) => period,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  comparator: ({ comparator }) => comparator?.label ?? null,
  comparator_value: ({ comparator }) => comparator?.value ?? null,
  comparator_period: ({ comparator }) => comparator?.period ?? null,
  indicator: ({ match }) => match?.indicator ?? null,
  indicator_area: ({ match }) => match?.area ?? null,
  indicator_period: ({ match }) => match?.period ?? null,
  indicator_part: ({ match }) => match?.part ?? null,
  published: (claim, dataset) => publishedFigure(dataset, claim),
  relation: ({ relation }) => relation,
  reason: ({ reason }) => reason,
};

/** The claim ledger as CSV, one claim a row. Throws UnknownName when a claim names an unknown area or source. */
export function claimsCsv(dataset: Dataset): string {
  const rows = dataset.claims.map((claim) => Object.values(columns).map((cell) => cell(claim, dataset)));
  return writeCsv(Object.keys(columns), rows);
}
