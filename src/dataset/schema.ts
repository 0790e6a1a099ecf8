import { z } from 'astro/zod';

/**
 * What a figure is. This file is the single definition of everything in `data/`:
 * it checks the files at the door, types the code inside, and is published as a JSON Schema.
 */

/** Why a value is missing. The publisher's own symbol is kept beside it. */
export const statuses = ['suppressed', 'not-available', 'not-applicable', 'low-reliability', 'rounds-to-zero', 'no-return'] as const;

/** What period a label stands for; the label itself is the year it ends (`2018`) or a financial year (`2016-17`). */
export const periodTypes = [
  'year-to-31-march',
  'at-31-march',
  'at-30-september',
  'year-to-30-september',
  'around-birthday',
  'april-to-september',
  'financial-year',
] as const;

/** What single figures are marked with, beside what is worked out of them; data/README.md says what each means. */
const keptFlags = ['doubtful', 'left-out', 'counts-differ', 'reused', 'not-sent', 'counts-rounded'] as const;

/** Groups of indicators, in the order in which a reader meets them. */
export const themes = ['child-protection', 'front-door', 'workforce', 'children-in-care', 'care-leavers', 'money'] as const;

/** How a claim in a document stands to the published statistic; recomputed at each build. */
export const relations = ['agrees', 'agrees-after-rounding', 'different-base', 'different-period', 'disagrees', 'not-published'] as const;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens');
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2018-01-19')
  .refine(isInCalendar, 'expected a day of the calendar');
const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day, month or year such as 2018-01')
  .refine(isInCalendar, 'expected a day, month or year of the calendar');
const period = z.string().regex(/^\d{4}(-\d{2})?$/);
const year = z.string().regex(/^\d{4}$/);
const address = z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'an address that begins with http or https' });

export const observationSchema = z.strictObject({
  area: z.string().describe('Code of the area, as in areas.json'),
  period: period.describe('Year the period ends, or a financial year such as 2016-17'),
  value: z.number().nullable().describe('The figure in the unit of its indicator; null when missing'),
  numerator: z.number().min(0).nullable().describe('What was counted; null when not published'),
  denominator: z.number().min(0).nullable().describe('What it was counted out of; null when not published'),
  status: z.enum(statuses).nullable().describe('Why the value is missing; null when it is there'),
  symbol: z
    .string()
    .regex(/^(-|[ckuxz]|low)$/, 'a mark that data/README.md explains')
    .nullable()
    .describe("The publisher's own mark for a missing value; null when it is there or the cell was empty"),
});

const noteSchema = z.strictObject({
  text: z.string().describe('What a reader has to know'),
  from: period.nullable().describe('First period it concerns; null for all'),
  to: period.nullable().describe('Last period it concerns; null for all after the first'),
});

const breakSchema = z.strictObject({
  period: period.describe('First period on the new basis: it may not be joined to the one before'),
  text: z.string().describe('What changed'),
  areas: z.array(z.string()).describe('Codes of the areas whose figures changed; all when there are none'),
});

const flagSchema = z.strictObject({
  flag: z.enum(keptFlags).describe('What is to be known of these figures'),
  areas: z.array(z.string()).describe('Codes of the areas concerned; all when there are none'),
  from: period.nullable().describe('First period it concerns; null for all'),
  to: period.nullable().describe('Last period it concerns; null for all after the first'),
  why: z.string().describe('Why, as the end of a sentence'),
});

export const indicatorSchema = z.strictObject({
  id: slug.describe('Stem of the indicator at every stop: file, address, chart, prose'),
  title: z.string().describe('Name of the indicator'),
  short: z.string().max(40).describe('Name where space is small'),
  question: z.string().regex(/\?$/).describe('The question it answers'),
  theme: z.enum(themes).describe('Group it is listed in'),
  unit: z.strictObject({
    name: z.string().describe('Unit in words, such as "% of plans starting"'),
    symbol: z.enum(['%', 'per 10,000', 'months', 'cases', '£']).describe('Unit as written after, or before, a number'),
    decimals: z.number().int().min(0).max(2).describe('Decimals to which the publisher gives the value'),
  }),
  measure: z.enum(['proportion', 'rate', 'ratio']).describe('proportion: part of a whole in %; rate: count per 10,000; ratio: anything else'),
  counted: z.strictObject({
    numerator: z.string().nullable().describe('What is counted; null when the publisher gives no count'),
    denominator: z.string().nullable().describe('Out of what; null when the publisher gives no count'),
  }),
  countsRounded: z.boolean().describe('True when counts are rounded in the file, so that a value recomputed from them may differ'),
  direction: z.enum(['higher-better', 'lower-better', 'neither']).describe('Which way is better, where that can be said'),
  periodType: z.enum(periodTypes).describe('What a period label stands for'),
  interval: z
    .enum(['wilson', 'byar', 'none'])
    .describe('Method of the 95% interval; none where there is no count or where it is a full count of staff or money'),
  clustered: z.boolean().describe('True when brothers and sisters are counted together, so that intervals are too narrow'),
  kind: z.enum(['published', 'derived', 'proxy']).describe('derived: worked out by us; proxy: published, but not the thing itself'),
  tier: z.enum(['core', 'extra']).describe('core: in stories; extra: to check or explain a core one'),
  definition: z.string().describe('What is counted and how, in two or three sentences'),
  caution: z.string().describe('The line under each chart: what it cannot show'),
  doNotClaim: z.array(z.string()).min(1).describe('What it must not be used to say'),
  breaks: z.array(breakSchema).describe('Where the series changes basis'),
  caveats: z.array(noteSchema).describe('Other notes, with the years they concern'),
  flags: z.array(flagSchema).describe('What is to be known of single figures, with the areas and years they are of'),
  sources: z.array(slug).min(1).describe('Records in sources.json of the files it is read from'),
  publication: z.strictObject({
    name: z.string().describe('Title of the statistical release'),
    publisher: z.string().describe('Who publishes it'),
    url: address.describe('Page of the release'),
    licence: z.string().describe('Terms of use'),
  }),
});

export const indicatorFileSchema = indicatorSchema.extend({
  observations: z.array(observationSchema).min(1).describe('Its figures, by area and period'),
});

export const areaSchema = z.strictObject({
  code: z
    .string()
    .regex(/^E\d{8}( \/ E\d{8})*$/)
    .describe('ONS code; two codes where councils report together'),
  number: z
    .string()
    .regex(/^\d{3}( \/ \d{3})*$/)
    .nullable()
    .describe('Number given by the Department for Education, which stays when ONS codes change; null for regions and England'),
  slug: slug.describe('Name in addresses'),
  name: z.string().describe('Name as readers know it'),
  kind: z.enum(['country', 'region', 'authority']).describe('What it is; authority means a council with children’s services'),
  region: z.string().nullable().describe('Code of the region it lies in; null for regions and England'),
  from: year
    .nullable()
    .describe('First year to 31 March that it reports, for those that began after 2013; the workforce, counted in September, is reported from the year before'),
  to: year.nullable().describe('Last year to 31 March that it reports, for those that have ended'),
  predecessors: z.array(z.string()).describe('Codes of the areas it replaced'),
  members: z.array(z.string()).describe('Codes of the councils that report together under this row'),
  otherCodes: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^E\d{8}$/)
          .describe('Another ONS code of the same council'),
        from: year.describe('First year in which a file that we read gives it this code'),
        to: year.describe('Last year in which one does'),
      }),
    )
    .describe('ONS codes that published files give the council in other years, in order of time'),
});

export const neighbourSchema = z.strictObject({
  model: year.describe('Year of the statistical-neighbour model'),
  area: z.string().describe('Code of the council'),
  neighbours: z
    .array(
      z.strictObject({ area: z.string().describe('Code of the neighbour'), closeness: z.string().describe("The model's own word for how alike they are") }),
    )
    .length(10)
    .describe('Its ten neighbours, nearest first'),
});

export const judgementAspects = [
  'overall',
  'safeguarding',
  'help-and-protection',
  'in-care',
  'care-leavers',
  'adoption',
  'leadership',
  'capacity',
  'safeguarding-board',
] as const;
export const grades = ['outstanding', 'good', 'requires-improvement', 'adequate', 'inadequate', 'not-judged'] as const;

export const judgementSchema = z.strictObject({
  area: z.string().describe('Code of the council inspected'),
  framework: z.string().describe('Kind of inspection, as the publisher names it'),
  inspected: day.nullable().describe('First day of the inspection; null when not given'),
  published: day.nullable().describe('Day the report came out; null when not given'),
  grades: z.partialRecord(z.enum(judgementAspects), z.enum(grades)).describe('Grades by aspect, in the words used at the time'),
  relabelled: z
    .boolean()
    .describe('True where the file says "requires improvement to be good" of a grade that was called adequate when given, and we say adequate'),
  source: slug.describe('Record in sources.json'),
});

export const sourceSchema = z.strictObject({
  id: slug.describe('Name by which it is cited'),
  kind: z.enum(['inspectorate', 'government', 'press', 'council', 'statistics']).describe('Who speaks'),
  title: z.string().describe('Title of the document or file'),
  publisher: z.string().describe('Who published it'),
  published: partialDate.nullable().describe('When, as precisely as known; null when not found'),
  url: address.nullable().describe('Where it is; null when no address was found'),
  licence: z.string().nullable().describe('Terms of use; null where only facts are taken from it'),
  file: z.string().nullable().describe('For statistics: name of the published file'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 letters and digits')
    .nullable()
    .describe('For statistics: checksum of the file that was read'),
  checked: day.nullable().describe('Day we last looked for a newer one'),
  expected: day.nullable().describe('Day by which the next one is expected; null when none is'),
  indicators: z.array(slug).describe('Indicators read from it; written by ingest'),
  note: z.string().nullable().describe('How we know it, or what could not be found'),
});

const findingSchema = z.strictObject({
  text: z.string().describe('What was found, in our words'),
  source: slug.describe('Record in sources.json'),
  locator: z.string().describe('Where in it'),
});

export const eventSchema = z.strictObject({
  id: slug.describe('Name of the event'),
  kind: z.enum(['inspection', 'monitoring-visit', 'intervention', 'structure', 'other']).describe('What happened'),
  ordinal: z.number().int().min(1).nullable().describe('For monitoring visits: which one since November 2016'),
  title: z.string().describe('What happened, in a line'),
  start: partialDate.nullable().describe('First day, as precisely as known'),
  end: partialDate.nullable().describe('Last day; null when it took a day or is not known'),
  published: partialDate.nullable().describe('When its report, letter or notice came out'),
  precision: z.enum(['day', 'month', 'year']).describe('How precisely the date it is listed under is known'),
  focus: z.string().nullable().describe('What was looked at'),
  inspectors: z.array(z.string()).describe('Inspectors named in the document'),
  grades: z.record(z.string(), z.string()).describe('Grades in the words used at the time'),
  summary: z.string().describe('Two or three sentences'),
  improved: z.array(findingSchema).describe('What had improved'),
  concerns: z.array(findingSchema).describe('What worried'),
  sources: z.array(slug).min(1).describe('Where it is recorded'),
  confidence: z.enum(['primary', 'press-only', 'mixed']).describe('primary: from the document itself; press-only: as reported by others'),
  unknown: z.string().nullable().describe('What could not be found'),
});

export const claimSchema = z.strictObject({
  id: slug.describe('Name of the claim, and its address'),
  event: slug.describe('Event in events.json that it belongs to'),
  source: slug.describe('Document that makes it'),
  locator: z.string().describe('Paragraph it stands in'),
  measure: z.string().describe('What is said to be measured, in our words'),
  area: z.string().describe('Code of the area it is about'),
  period: z.string().describe('When, as the document says it'),
  value: z.number().describe('The figure as given'),
  decimals: z.number().int().min(0).max(2).describe('Decimals to which it is given'),
  unit: z.string().describe('Unit as given, such as % or plans'),
  comparator: z.strictObject({ label: z.string(), value: z.number(), period: z.string().nullable() }).nullable().describe('What the document sets beside it'),
  match: z
    .strictObject({
      indicator: slug.describe('Statistic that tests it'),
      area: z.string().describe('Code of the area to look under'),
      period: period.describe('Period to look under'),
      part: z.enum(['value', 'numerator', 'denominator']).describe('Which part of the observation to set beside it'),
      base: z.enum(['same', 'different']).describe('Whether both count the same things'),
      timing: z.enum(['same', 'different']).describe('Whether both are about the same time'),
    })
    .nullable()
    .describe('The published statistic to set beside it; null when the data set holds none'),
  relation: z.enum(relations).describe('How the two stand to each other; the build works it out again and stops when this is wrong'),
  reason: z.string().nullable().describe('Why they differ, in a sentence or two'),
});

export const releaseSchema = z.strictObject({
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('Version of the data set'),
  date: day.describe('Day of the release'),
});

export type Status = (typeof statuses)[number];
export type PeriodType = (typeof periodTypes)[number];
export type Theme = (typeof themes)[number];
export type Relation = (typeof relations)[number];
export type Observation = z.infer<typeof observationSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type KeptFlag = Indicator['flags'][number];
export type IndicatorFile = z.infer<typeof indicatorFileSchema>;
export type Area = z.infer<typeof areaSchema>;
export type NeighbourGroup = z.infer<typeof neighbourSchema>;
export type Judgement = z.infer<typeof judgementSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Release = z.infer<typeof releaseSchema>;

/** Whether there is such a day, or such a month: a date that does not exist reads back as another, or not at all. */
function isInCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
