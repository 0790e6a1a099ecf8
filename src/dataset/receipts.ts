import { z } from 'astro/zod';
import { claimSchema } from './schema.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 letters and digits');
const { source, locator, id } = claimSchema.shape;
const at = locator.describe('Place in the document, as we cite it');

/** What reading the documents showed, without their text: each was asked for what we say of it. Written by `npm run receipts`, but for the list of documents. */
export const receiptsSchema = z.strictObject({
  documents: z.array(z.strictObject({ source, sha256: hash })).describe('Documents of which we hold a copy, each with its checksum; kept by hand'),
  places: z
    .array(
      z.strictObject({
        source,
        at,
        words: hash.nullable().describe('SHA-256 of the words that stand there, in plain form; null where there is no such place'),
      }),
    )
    .describe('Places that we name'),
  values: z
    .array(
      z.strictObject({
        claim: id,
        part: z.enum(['value', 'comparator']).describe('The figure of the claim, or the one set beside it'),
        source,
        at,
        stated: z.string().describe('The figure looked for, with its unit'),
        words: hash.nullable().describe('SHA-256 of the sentence that gives it, in plain form; null where none does'),
      }),
    )
    .describe('Figures that we say a document gives'),
  numbers: z
    .array(
      z.strictObject({
        source,
        at,
        number: z.string().describe('The number as our words have it'),
        words: hash.nullable().describe('SHA-256 of the sentence that has it, in plain form; null where none has'),
      }),
    )
    .describe('Numbers in our words for what a document found'),
  quotations: z
    .array(
      z.strictObject({
        source,
        words: hash.describe('SHA-256 of the words that we quote, in plain form'),
        at: locator.nullable().describe('First place that has them; null where the document has not, or where we do not hold it'),
      }),
    )
    .describe('Words that we quote'),
});

export type Receipts = z.infer<typeof receiptsSchema>;

/** Receipts of nothing: those of a data set that holds no document. */
export const noReceipts: Receipts = { documents: [], places: [], values: [], numbers: [], quotations: [] };
