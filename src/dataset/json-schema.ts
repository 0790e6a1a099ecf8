import { z } from 'astro/zod';
import { areaSchema, claimSchema, eventSchema, indicatorFileSchema, judgementSchema, neighbourSchema, releaseSchema, sourceSchema } from './schema.ts';

/** The whole data set as one document. */
const documentSchema = z.object({
  name: z.string().describe('Name of the data set'),
  release: releaseSchema.describe('Version and date'),
  licences: z.record(z.string(), z.object({ name: z.string(), url: z.url() })).describe('Terms of use of the data and of the words'),
  indicators: z.array(indicatorFileSchema).describe('Indicators with their observations'),
  areas: z.array(areaSchema).describe('England, regions and councils'),
  neighbours: z.array(neighbourSchema).describe('Statistical neighbours of each council by model'),
  judgements: z.array(judgementSchema).describe("Ofsted's judgements of all councils"),
  sources: z.array(sourceSchema).describe('Documents and published files'),
  events: z.array(eventSchema).describe('Inspections, visits and what happened between'),
  claims: z.array(claimSchema).describe('What documents said, beside the published figure'),
});

/** JSON Schema (draft 2020-12) of `dataset.json`, made from the definition in schema.ts, so that the two cannot differ. */
export function datasetJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(documentSchema), title: 'After Inadequate data set' };
}
