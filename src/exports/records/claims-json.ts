import { type Dataset, observation } from '../../dataset/query.ts';
import type { Claim } from '../../dataset/schema.ts';
import type { Format } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import { writeJson } from './json.ts';

/** Every claim as src/dataset/schema.ts defines it, with the published figure it is set beside; one field a line. */
export function claimsJson(dataset: Dataset): string {
  return writeJson(
    dataset.claims.map((claim) => ({ ...claim, published: publishedFigure(dataset, claim) })),
    { levels: 2 },
  );
}

/** The published figure that a claim is matched with; null when none is. */
export function publishedFigure(dataset: Dataset, { match }: Claim): number | null {
  if (match === null) return null;
  return observation(dataset, match.indicator, match.area, match.period)?.[match.part] ?? null;
}

/** The file and what it says of itself. */
export const claimsJsonFile: Format = { path: 'claims.json', type: mediaTypes.json, about: 'The same, with every field', limit: 400_000, write: claimsJson };
