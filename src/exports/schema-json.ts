import { z } from 'astro/zod';
import { areaSchema, claimSchema, eventSchema, indicatorFileSchema, judgementSchema, neighbourSchema, releaseSchema, sourceSchema } from '../dataset/schema.ts';
import { site } from '../site.ts';
import { writeJson } from './json.ts';

const licence = z.strictObject({ name: z.string().describe('Name of the licence'), url: z.url().describe('Its text') });

/** What dataset.json holds, each part as it is checked when the data set is read. */
export const datasetFileSchema = z.strictObject({
  name: z.literal(site.name).describe('Name of the data set'),
  release: releaseSchema.describe('Version and day'),
  licences: z.strictObject({ data: licence, words: licence }).describe('Terms of use'),
  indicators: z.array(indicatorFileSchema).describe('Indicators with their observations'),
  areas: z.array(areaSchema).describe('England, its regions and councils'),
  neighbours: z.array(neighbourSchema).describe('Statistical neighbours of each council, by model year'),
  judgements: z.array(judgementSchema).describe('Grades given by Ofsted'),
  sources: z.array(sourceSchema).describe('Documents and files used'),
  events: z.array(eventSchema).describe('Inspections, visits and other steps'),
  claims: z.array(claimSchema).describe('What documents said, beside the published statistic'),
});

/** The JSON Schema (draft 2020-12) of dataset.json, made from src/dataset/schema.ts. */
export function schemaJson(): string {
  const schema = z.toJSONSchema(datasetFileSchema, { override: ({ jsonSchema }) => dropOwnFormat(jsonSchema) });
  return writeJson({ title: `${site.name} data set`, ...schema }, { levels: 6 });
}

/** zod writes a format of its own for text that ends in a given way; the pattern beside it says the same to everyone. */
function dropOwnFormat(schema: { format?: unknown }): void {
  if (schema.format === 'ends_with') delete schema.format;
}
