import { type Indicator, indicatorSchema, periodTypes, themes } from '../../dataset/schema.ts';
import { shortPeriod } from '../../words/period.ts';
import { csvFile } from './csv-file.ts';
import { parted, type Table, tableOf } from './table.ts';

const { shape } = indicatorSchema;
const choicesOf = (name: 'measure' | 'direction' | 'interval' | 'kind' | 'tier') => shape[name].options as readonly string[];
const meaningOf = (name: keyof typeof shape) => shape[name].description ?? '';

/** What each indicator is, one a row, with the meanings that src/dataset/schema.ts gives. */
export const codebookTable: Table = tableOf<Indicator>(
  {
    name: 'codebook',
    title: 'What each indicator counts, its unit, its breaks and what it must not be used to say',
    key: ['indicator'],
    references: [],
  },
  ({ indicators }) => indicators,
  {
    indicator: { meaning: meaningOf('id'), cell: ({ id }) => id },
    title: { meaning: meaningOf('title'), cell: ({ title }) => title },
    question: { meaning: meaningOf('question'), cell: ({ question }) => question },
    theme: { meaning: meaningOf('theme'), choices: themes, cell: ({ theme }) => theme },
    unit: { meaning: shape.unit.shape.name.description ?? '', cell: ({ unit }) => unit.name },
    unit_symbol: { meaning: shape.unit.shape.symbol.description ?? '', choices: shape.unit.shape.symbol.options, cell: ({ unit }) => unit.symbol },
    decimals: { meaning: shape.unit.shape.decimals.description ?? '', type: 'integer', cell: ({ unit }) => unit.decimals },
    measure: { meaning: meaningOf('measure'), choices: choicesOf('measure'), cell: ({ measure }) => measure },
    numerator: { meaning: 'What is counted; empty when the publisher gives no count', required: false, cell: ({ counted }) => counted.numerator },
    denominator: { meaning: 'Out of what; empty when the publisher gives no count', required: false, cell: ({ counted }) => counted.denominator },
    counts_rounded: { meaning: meaningOf('countsRounded'), type: 'boolean', cell: ({ countsRounded }) => String(countsRounded) },
    direction: { meaning: meaningOf('direction'), choices: choicesOf('direction'), cell: ({ direction }) => direction },
    period_type: { meaning: meaningOf('periodType'), choices: periodTypes, cell: ({ periodType }) => periodType },
    interval: { meaning: meaningOf('interval'), choices: choicesOf('interval'), cell: ({ interval }) => interval },
    clustered: { meaning: meaningOf('clustered'), type: 'boolean', cell: ({ clustered }) => String(clustered) },
    kind: { meaning: meaningOf('kind'), choices: choicesOf('kind'), cell: ({ kind }) => kind },
    tier: { meaning: meaningOf('tier'), choices: choicesOf('tier'), cell: ({ tier }) => tier },
    definition: { meaning: meaningOf('definition'), cell: ({ definition }) => definition },
    caution: { meaning: meaningOf('caution'), cell: ({ caution }) => caution },
    do_not_claim: { meaning: meaningOf('doNotClaim'), cell: ({ doNotClaim }) => doNotClaim.join(' ') },
    breaks: {
      meaning: meaningOf('breaks'),
      required: false,
      cell: ({ breaks }) => sentences(breaks.map(({ period, text }) => `${shortPeriod(period)}: ${text}`)),
    },
    notes: { meaning: meaningOf('caveats'), required: false, cell: ({ caveats }) => sentences(caveats.map((note) => spanOf(note) + note.text)) },
    sources: { meaning: 'Ids of the records in sources.json of the files it is read from, parted by semicolons', cell: ({ sources }) => parted(sources) },
    publication: { meaning: shape.publication.shape.name.description ?? '', cell: ({ publication }) => publication.name },
    publisher: { meaning: shape.publication.shape.publisher.description ?? '', cell: ({ publication }) => publication.publisher },
    url: { meaning: shape.publication.shape.url.description ?? '', cell: ({ publication }) => publication.url },
    licence: { meaning: shape.publication.shape.licence.description ?? '', cell: ({ publication }) => publication.licence },
  },
);

function sentences(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join(' ');
}

function spanOf({ from, to }: { from: string | null; to: string | null }): string {
  if (from === null) return to === null ? '' : `Up to ${shortPeriod(to)}: `;
  if (from === to) return `${shortPeriod(from)}: `;
  return to === null ? `From ${shortPeriod(from)}: ` : `${shortPeriod(from)} to ${shortPeriod(to)}: `;
}

/** The file and what it says of itself. */
export const codebookFile = csvFile(codebookTable, 200_000);
