import { z } from 'astro/zod';
import { type Claim, releaseSchema } from './schema.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const correctionSchema = z.strictObject({
  id: slug.describe('Name of the correction, and its address'),
  date: releaseSchema.shape.date.describe('Day it was made'),
  page: z
    .string()
    .regex(/^([a-z0-9-]+\/)*$/)
    .describe('Path of the page it was on, such as visits/3/; empty for the home page'),
  was: z.string().min(1).describe('What we had said'),
  now: z.string().min(1).describe('What we say now'),
  why: z.string().min(1).describe('How the mistake came about, or was found'),
  claims: z.array(slug).describe('Claims of the ledger that it changes'),
});

export type Correction = z.infer<typeof correctionSchema>;

/** What a reader may have quoted of a claim: what the document said, and where. */
const quoted = ['source', 'locator', 'measure', 'area', 'period', 'value', 'decimals', 'unit', 'comparator'] as const satisfies (keyof Claim)[];

/**
 * Claims of the last release that are gone or say something else now, and that no correction since that day names. One line each.
 */
export function uncorrected(released: readonly Claim[], current: readonly Claim[], corrections: readonly Correction[], releaseDate: string): string[] {
  const named = new Set(corrections.filter(({ date }) => date >= releaseDate).flatMap(({ claims }) => claims));
  return released.flatMap((before) => {
    if (named.has(before.id)) return [];
    const after = current.find(({ id }) => id === before.id);
    if (after === undefined) return [line(before.id, 'is gone')];
    const changed = quoted.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
    return changed.length === 0 ? [] : [line(before.id, `has another ${changed.join(', ')}`)];
  });
}

function line(id: string, what: string): string {
  return `data/claims.json, ${id}: the published claim ${what}, expected an entry in data/corrections.json that names it`;
}
