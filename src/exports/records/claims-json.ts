import { type Dataset, publishedBeside } from '../../dataset/query.ts';
import type { Format } from '../download.ts';
import { writeJson } from '../json.ts';
import { mediaTypes } from '../media-types.mjs';

/** Every claim as src/dataset/schema.ts defines it, with the published figure it is set beside; one field a line. */
export function claimsJson(dataset: Dataset): string {
  return writeJson(
    dataset.claims.map((claim) => ({ ...claim, published: publishedBeside(dataset, claim) })),
    { levels: 2 },
  );
}

/** The file and what it says of itself. */
export const claimsJsonFile: Format = { path: 'claims.json', type: mediaTypes.json, about: 'The same, with every field', limit: 400_000, write: claimsJson };
