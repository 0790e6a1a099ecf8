import type { Dataset } from '../../dataset/query.ts';
import { relations } from '../../dataset/schema.ts';
import { type ClaimWords, claimWords } from '../../words/claim.ts';
import { relationWords } from '../../words/relation.ts';

export interface ClaimRow extends ClaimWords {
  event: string;
  relation: string;
  /** The place of its document, newest first and oldest first, and of its verdict among the verdicts. */
  newest: number;
  oldest: number;
  verdictOrder: number;
}

/** All claims in the order of their documents, in words. */
export function claimRows(dataset: Dataset): ClaimRow[] {
  const order = new Map(dataset.events.map((event, index) => [event.id, index]));
  const claims = [...dataset.claims].sort((a, b) => (order.get(a.event) ?? 0) - (order.get(b.event) ?? 0) || a.id.localeCompare(b.id));
  return claims.map((claim) => ({
    ...claimWords(dataset, claim),
    event: claim.event,
    relation: claim.relation,
    oldest: order.get(claim.event) ?? 0,
    newest: dataset.events.length - (order.get(claim.event) ?? 0),
    verdictOrder: relations.indexOf(claim.relation),
  }));
}

/** The same rows with those first that an official figure can test. */
export function testedFirst(rows: readonly ClaimRow[]): ClaimRow[] {
  const untested = ({ published }: ClaimRow) => (published === null ? 1 : 0);
  return [...rows].sort((a, b) => untested(a) - untested(b));
}

/** The events that claims come from, in order: what the ledger can be narrowed to. */
export function claimEvents(dataset: Dataset): { value: string; text: string }[] {
  const used = new Set(dataset.claims.map(({ event }) => event));
  return dataset.events.filter(({ id }) => used.has(id)).map(({ id, title, start }) => ({ value: id, text: `${(start ?? '').slice(0, 4)} ${title}`.trim() }));
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
