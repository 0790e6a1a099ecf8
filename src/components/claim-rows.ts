import type { Dataset } from '../dataset/query.ts';
import { relations } from '../dataset/schema.ts';
import { type ClaimWords, claimWords } from '../words/claim.ts';
import { relationWords } from '../words/relation.ts';

export interface ClaimRow extends ClaimWords {
  event: string;
  relation: string;
}

/** All claims in the order of their documents, in words. */
export function claimRows(dataset: Dataset): ClaimRow[] {
  const order = new Map(dataset.events.map((event, index) => [event.id, index]));
  const claims = [...dataset.claims].sort((a, b) => (order.get(a.event) ?? 0) - (order.get(b.event) ?? 0) || a.id.localeCompare(b.id));
  return claims.map((claim) => ({ ...claimWords(dataset, claim), event: claim.event, relation: claim.relation }));
}

export interface VerdictCount {
  relation: string;
  verdict: string;
  meaning: string;
  count: number;
}

/** How many claims there are of each verdict, in the order in which verdicts are explained. */
export function verdictCounts(rows: readonly ClaimRow[]): VerdictCount[] {
  return relations.map((relation) => ({ relation, ...relationWords[relation], count: rows.filter((row) => row.relation === relation).length }));
}
