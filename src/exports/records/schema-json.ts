import { z } from 'astro/zod';
import {
  areaSchema,
  claimSchema,
  eventSchema,
  indicatorSchema,
  judgementSchema,
  neighbourSchema,
  observationSchema,
  releaseSchema,
  sourceSchema,
} from '../../dataset/schema.ts';
import { site } from '../../site.ts';
import type { Format } from '../download.ts';
import { writeJson } from '../json.ts';
import { mediaTypes } from '../media-types.mjs';
import { observationFields } from './dataset-json.ts';

const licence = z.strictObject({ name: z.string().describe('Name of the licence'), url: z.url().describe('Its text') });
const { area, period, value, numerator, denominator, status, symbol } = observationSchema.shape;
const observation = z.tuple([area, period, value, numerator, denominator, status, symbol]);

/** What dataset.json holds, each part as it is checked when the data set is read. */
export const datasetFileSchema = z.strictObject({
  name: z.literal(site.name).describe('Name of the data set'),
  release: releaseSchema.describe('Version and day'),
  licences: z.strictObject({ data: licence, words: licence }).describe('Terms of use'),
  fields: z.array(z.enum(observationFields)).describe('What stands in the places of an observation, in order'),
  indicators: z
    .array(
      indicatorSchema.extend({ observations: z.array(observation).min(1).describe('Its figures by area and period, each an array in the order of fields') }),
    )
    .describe('Indicators with their observations'),
  areas: z.array(areaSchema).describe('England, its regions and councils'),
  neighbours: z.array(neighbourSchema).describe('Statistical neighbours of each council, by model year'),
  judgements: z.array(judgementSchema).describe('Grades given by Ofsted'),
  sources: z.array(sourceSchema).describe('Documents and files used'),
  events: z.array(eventSchema).describe('Inspections, visits and other steps'),
  claims: z.array(claimSchema).describe('What documents said, beside the published statistic'),
});

/** The JSON Schema (draft 2020-12) of dataset.json, made from src/dataset/schema.ts. */
export function schemaJson(): string {
  const schema = z.toJSONSchema(datasetFileSchema, { override: ({ jsonSchema }) => mend(jsonSchema) });
  return writeJson({ title: `${site.name} data set`, ...schema }, { levels: 6 });
}

/**
 * zod writes a format of its own for text that ends in a given way; the pattern beside it says the same to everyone.
 * And it leaves the length of an array of places open, which strict readers refuse.
 */
function mend(schema: { format?: unknown; prefixItems?: unknown[]; items?: unknown; minItems?: number; maxItems?: number }): void {
  if (schema.format === 'ends_with') delete schema.format;
  if (schema.prefixItems === undefined) return;
  Object.assign(schema, { minItems: schema.prefixItems.length, maxItems: schema.prefixItems.length });
  schema.items = false;
}

/** The file and what it says of itself. */
export const schemaFile: Format = {
  path: 'schema.json',
  type: mediaTypes.json,
  about: 'What each field of dataset.json means, as a JSON Schema',
  limit: 100_000,
  write: schemaJson,
};
