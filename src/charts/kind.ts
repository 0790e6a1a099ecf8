import { overdueSince } from '../dataset/freshness.ts';
import { type Dataset, indicator } from '../dataset/query.ts';
import { writeDate } from '../words/date.ts';
import type { Chart, KitWords, RecordFile, SentenceName } from './chart.ts';
import type { Drawing } from './drawing/sheet.ts';
import type { Drawn } from './drawing/svg.ts';
import type { Rule, Size } from './drawing/theme.ts';
import type { ChartView, ViewOption } from './view.ts';

/** What a kind of chart says in words; its foot says what the marks mean. */
type Said = Pick<Chart, 'title' | 'takeaway' | 'description' | 'foot' | 'caution' | 'notes' | 'table'>;

/** What a kind has to know when it is a chart of an indicator: there is one for every indicator that has what it takes. */
interface OfIndicators<Rows> {
  id?: never;
  /** What its ids have after that of the indicator: `-gap`. */
  ending: string;
  /** What editors call it where its ids have nothing of their own: "trends". */
  called?: string;
  has: (dataset: Dataset, indicatorId: string) => boolean;
  /** Whether it stands on the page of an indicator that has it. */
  onPage: (dataset: Dataset, indicatorId: string) => boolean;
  /** Its kit: names of sentences, of which the first three that can be written are, or words of its own. */
  kit: readonly SentenceName[] | ((rows: Rows) => KitWords);
}

/** What a kind has to know when it is one chart, of what is on record. */
interface OfRecord<Rows> {
  ending?: never;
  id: string;
  has: (dataset: Dataset) => boolean;
  home: string;
  drawnFrom: RecordFile | null;
  source: string;
  licence: (dataset: Dataset) => string | null;
  kit: (rows: Rows) => KitWords;
}

/**
 * What a kind of chart has to fill in. To add one: a folder beside this file with `rows.ts` (what it draws, from the data set), `words.ts` (takeaway and description),
 * `drawing.ts` (rows in, one drawing out), `kind.ts` (one `export const <name> = kind<Rows>({ … })`) and, where it is long, `table.ts`; then one line in `registry.ts`.
 * All else follows: addresses, frames, kits, pictures, styles, pages and checks ask the registry. What is left out here is a type error.
 */
interface Filled<Rows> {
  /** Its name, which is also the class of its drawings. */
  name: string;
  /** What a drawing of it is called in the kit: "Line chart". */
  form: string;
  of: OfIndicators<Rows> | OfRecord<Rows>;
  /** What an editor may choose of it. */
  options: readonly ViewOption[];
  /** Whether a reader may add a council to it: its drawing has to carry its scales then. */
  takesCouncil: boolean;
  /** How the marks look that no other kind has; those that two kinds share stand in `drawing/theme.ts`. */
  rules: readonly Rule[];
  /** What it draws and says; `id` is that of the indicator where it has one. Throws UnknownName for a view it does not have. */
  rows: (dataset: Dataset, id: string, view: ChartView) => Rows;
  /** Everything in words. */
  says: (rows: Rows, view: ChartView, dataset: Dataset) => Said;
  /** The drawing at one width. */
  draw: (rows: Rows, options: { size: Size; view: ChartView }) => Drawing;
  /** How it is drawn in small, for lists; a kind without it stands in none. */
  small?: Small;
}

/** The small drawing of a kind, 300 units wide. */
export interface Small {
  draw: (dataset: Dataset, subject: string, options: { height: number }) => Drawn;
  /** What its marks mean, to stand under it: "Birmingham in blue, England in black". */
  key: string;
}

/** A kind of chart as the registry knows it: which charts a data set has of it, and how one is made. */
export interface Kind extends Pick<Filled<unknown>, 'name' | 'options' | 'takesCouncil' | 'rules'> {
  /** How its ids are written in words to editors: `-gap`, `timeline`, "trends". */
  called: string;
  ids: (dataset: Dataset) => string[];
  /** Ids of those that stand on the page of an indicator. */
  onPage: (dataset: Dataset, indicatorId: string) => string[];
  make: (dataset: Dataset, id: string, view: ChartView) => Chart;
}

/** Makes a kind of chart, whichever it is, of what it fills in. */
export function kind<Rows>(filled: Filled<Rows>): Kind {
  const { name, options, takesCouncil, rules, of } = filled;
  const told = { name, options, takesCouncil, rules, make: (dataset: Dataset, id: string, view: ChartView) => finish(filled, { dataset, id, view }) };
  if (of.id !== undefined) return { ...told, called: of.id, ids: (dataset) => (of.has(dataset) ? [of.id] : []), onPage: () => [] };
  const { ending, called, has, onPage } = of;
  return {
    ...told,
    called: called ?? ending,
    ids: (dataset) => dataset.indicators.filter(({ id }) => has(dataset, id)).map(({ id }) => `${id}${ending}`),
    onPage: (dataset, indicatorId) => (has(dataset, indicatorId) && onPage(dataset, indicatorId) ? [`${indicatorId}${ending}`] : []),
  };
}

function finish<Rows>(filled: Filled<Rows>, { dataset, id, view }: { dataset: Dataset; id: string; view: ChartView }): Chart {
  const { name, form, of, takesCouncil, rules, small } = filled;
  const subject = of.id !== undefined ? id : id.slice(0, id.length - of.ending.length);
  const rows = filled.rows(dataset, subject, view);
  return {
    id,
    kind: name,
    form,
    takesCouncil,
    rules,
    ...(of.id !== undefined
      ? ofRecord(dataset, of, rows)
      : { ...ofIndicator(dataset, subject), kit: typeof of.kit === 'function' ? kitOf(of.kit, rows) : of.kit }),
    ...filled.says(rows, view, dataset),
    small: small === undefined ? null : { draw: (height) => small.draw(dataset, subject, { height }), key: small.key },
    drawings: drawings((size) => filled.draw(rows, { size, view })),
  };
}

/** Drawings that are made when they are first looked at: a check asks for the words alone. */
function drawings(draw: (size: Size) => Drawing): Chart['drawings'] {
  const made: Partial<Record<Size, Drawing>> = {};
  const at = (size: Size) => {
    made[size] ??= draw(size);
    return made[size];
  };
  return {
    get narrow() {
      return at('narrow');
    },
    get wide() {
      return at('wide');
    },
  };
}

type About = Pick<Chart, 'indicator' | 'home' | 'drawnFrom' | 'source' | 'licence'>;

function ofRecord<Rows>(dataset: Dataset, { home, drawnFrom, source, licence, kit }: OfRecord<Rows>, rows: Rows): About & Pick<Chart, 'kit'> {
  return { indicator: null, home, drawnFrom, source, licence: licence(dataset), kit: () => kit(rows) };
}

function kitOf<Rows>(write: (rows: Rows) => KitWords, rows: Rows): () => KitWords {
  return () => write(rows);
}

/** Its publisher and their terms, and since when newer figures are overdue. */
function ofIndicator(dataset: Dataset, id: string): About {
  const { publisher, name, licence } = indicator(dataset, id).publication;
  const since = overdueSince(dataset, id);
  const overdue = since === null ? '' : `. Newer figures were expected by ${writeDate(since)}; they are not here yet`;
  return { indicator: id, home: `indicators/${id}/`, drawnFrom: null, source: `${publisher}, ${name}${overdue}`, licence: licence.replace(/^Not /, 'not ') };
}
