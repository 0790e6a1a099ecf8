import { z } from 'astro/zod';
import { observationSchema, releaseSchema } from './schema.ts';

/** How much a version differs from the one before: major where something is gone or means something else, minor where something is new or was brought up to date by its publisher, patch where we put our own work right. */
export const levels = ['major', 'minor', 'patch'] as const;

const part = z.enum(['value', 'numerator', 'denominator', 'status', 'symbol']);
const cell = z.union([z.number(), z.string()]).nullable();
const { period, area } = observationSchema.shape;

const changedSchema = z.strictObject({
  area,
  period,
  part: part.describe('Which part of the observation changed'),
  old: cell.describe('What stood there; null when it was missing'),
  new: cell.describe('What stands there now; null when it is missing'),
  claims: z.array(z.string()).describe('Claims that are set beside this figure'),
  sentences: z.array(z.string()).describe('Places in content/ that name this figure: file and line'),
});

const indicatorChangeSchema = z.strictObject({
  indicator: z.string().describe('Id of the indicator'),
  charts: z.array(z.string()).describe('Ids of the charts that draw it'),
  redefined: z.array(z.string()).describe('Fields of its definition that changed what it means'),
  reworded: z.array(z.string()).describe('Fields of its description that changed'),
  added: z.array(z.strictObject({ period, rows: z.number().int().min(1).describe('How many areas') })).describe('Figures that are new, by period'),
  removed: z.array(z.strictObject({ area, period })).describe('Figures that are gone'),
  changed: z.array(changedSchema).describe('Figures that are not what they were, cell by cell'),
});

const recordChangeSchema = z.strictObject({
  file: z.enum(['areas', 'claims', 'events', 'judgements', 'neighbours', 'sources']).describe('Which file of data/'),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
});

export const changelogEntrySchema = releaseSchema.extend({
  level: z.enum(levels).describe('How much it differs from the version before'),
  reason: z.string().min(1).describe('Why it was made, in a sentence'),
  checksum: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of its SHA256SUMS, so that no byte of it can change unseen'),
  embeds: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the SHA256SUMS of its charts in frames, likewise'),
  indicators: z.array(indicatorChangeSchema).describe('What changed in the figures; empty for the first version'),
  records: z.array(recordChangeSchema).describe('What changed in the other files; empty for the first version'),
});

export type Level = (typeof levels)[number];
export type ChangelogEntry = z.infer<typeof changelogEntrySchema>;
export type IndicatorChange = z.infer<typeof indicatorChangeSchema>;
export type RecordChange = z.infer<typeof recordChangeSchema>;
export type CellChange = z.infer<typeof changedSchema>;

/** An entry without the checksums of what it is about. */
export type Version = Omit<ChangelogEntry, 'checksum' | 'embeds'>;
