import { area, publishedBeside, source } from '../../dataset/query.ts';
import { type Claim, relations } from '../../dataset/schema.ts';
import { csvFile } from './csv-file.ts';
import { type Table, tableOf } from './table.ts';

/** The claim ledger, one claim a row. Its rows throw UnknownName when a claim names an unknown area or source. */
export const claimTable: Table = tableOf<Claim>(
  {
    name: 'claims',
    title: 'What documents said, beside the published figure',
    key: ['claim'],
    references: [
      { column: 'area_code', table: 'areas', key: 'code' },
      { column: 'event', table: 'events', key: 'event' },
      { column: 'source', table: 'sources', key: 'source' },
      { column: 'indicator', table: 'codebook', key: 'indicator' },
    ],
  },
  ({ claims }) => claims,
  {
    claim: { meaning: 'Id of the claim, and its address on the page of claims', cell: ({ id }) => id },
    event: { meaning: 'Id of the event it belongs to, as in events.csv', cell: ({ event }) => event },
    source: { meaning: 'Id of the document that makes it, as in sources.csv', cell: (claim) => claim.source },
    source_title: { meaning: 'Title of the document', cell: (claim, dataset) => source(dataset, claim.source).title },
    locator: { meaning: 'Paragraph it stands in', cell: ({ locator }) => locator },
    measure: { meaning: 'What is said to be measured, in our words', cell: ({ measure }) => measure },
    area_code: { meaning: 'Code of the area it is about, as in areas.csv', cell: (claim) => claim.area },
    area_name: { meaning: 'Name of the area', cell: (claim, dataset) => area(dataset, claim.area).name },
    period: { meaning: 'When, as the document says it', cell: ({ period }) => period },
    value: { meaning: 'The figure as given', type: 'number', cell: ({ value }) => value },
    unit: { meaning: 'Unit as given', cell: ({ unit }) => unit },
    comparator: { meaning: 'What the document sets beside it', required: false, cell: ({ comparator }) => comparator?.label ?? null },
    comparator_value: { meaning: 'The figure set beside it', type: 'number', required: false, cell: ({ comparator }) => comparator?.value ?? null },
    comparator_period: { meaning: 'When that figure is from', required: false, cell: ({ comparator }) => comparator?.period ?? null },
    indicator: { meaning: 'Id of the published statistic that tests it, as in codebook.csv', required: false, cell: ({ match }) => match?.indicator ?? null },
    indicator_area: { meaning: 'Code of the area of that statistic', required: false, cell: ({ match }) => match?.area ?? null },
    indicator_period: { meaning: 'Period of that statistic', required: false, cell: ({ match }) => match?.period ?? null },
    indicator_part: {
      meaning: 'Which part of the statistic is set beside the claim',
      required: false,
      choices: ['value', 'numerator', 'denominator'],
      cell: ({ match }) => match?.part ?? null,
    },
    published: {
      meaning: 'The published figure; empty where none is matched, or where it is missing',
      type: 'number',
      required: false,
      cell: (claim, dataset) => publishedBeside(dataset, claim),
    },
    relation: { meaning: 'How claim and statistic stand to each other', choices: relations, cell: ({ relation }) => relation },
    reason: { meaning: 'Why they differ', required: false, cell: ({ reason }) => reason },
  },
);

/** The file and what it says of itself. */
export const claimsFile = csvFile(claimTable, 300_000);
