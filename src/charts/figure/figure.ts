import { inMarkup } from '../../words/markup.ts';
import type { Chart, ChartTable } from '../chart.ts';
import { readColumns, readingHint, writeReading } from './reading.ts';

export interface FigureOptions {
  /** Folder the site is served from, as in the config: `/` or `/folder`. */
  base: string;
  /** Level of the heading that names the chart. */
  headingLevel: 2 | 3 | 4;
  /** True in a frame on somebody else's page: links open there in a new tab, and lead to this site. */
  embed?: boolean;
  /** True on the page of the chart's own indicator, which needs no link to itself. */
  home?: boolean;
  /** False where the page sets the table itself. */
  table?: boolean;
  /** Folder of the downloads that the chart links to: those of a version where the chart is one of it. */
  downloads?: string;
}

/**
 * A finished chart as HTML: title, takeaway, drawing at two widths, caution, table, notes, source and links.
 * Pages, prose and embeds all use it. The figure has the id `chart-<id>` and each row of its table `<id>-<key>`, such as `repeat-plans-2018`.
 */
export function chartFigure(chart: Chart, { base, headingLevel, embed = false, home = false, table = true, downloads = 'data/latest' }: FigureOptions): string {
  const { title, takeaway, description, caution, notes, source } = chart;
  const id = `chart-${chart.id}`;
  const drawing = `<div class="drawing" role="img" aria-label="${inMarkup(nameOf(chart))}">${bothWidths(chart)}</div>`;
  return [
    `<figure class="chart" id="${id}"${embed && chart.indicator ? ` data-indicator="${chart.indicator}"` : ''} aria-labelledby="${id}-title">`,
    `<figcaption><h${headingLevel} class="chart-title" id="${id}-title">${inMarkup(title)}</h${headingLevel}><p class="takeaway">${inMarkup(takeaway)}</p></figcaption>`,
    embed ? inFrame(chart, drawing) : drawing,
    `<p class="caution">${inMarkup(caution)}</p>`,
    table
      ? `<details data-pagefind-ignore><summary>Figures and notes</summary>${listOf('description', description)}${tableOf(chart.id, chart.table)}${listOf('notes', notes)}</details>`
      : listOf('sr-only', description),
    `<p class="source">Source: ${inMarkup(source)}</p>`,
    linksOf(chart, { base, embed, home, downloads }),
    '</figure>',
  ].join('');
}

/** The drawing at both widths, as SVG text; the styles of a page show the one that fits. */
export function bothWidths({ drawings }: Chart): string {
  return drawings.narrow.svg + drawings.wide.svg;
}

/** The drawing of a step in a story, with the sentences that explain its marks to those who see them. `data-subject` says what it draws: only drawings of one subject may turn into each other. */
export function stepFigure(chart: Chart): string {
  const { id, indicator, title, description, foot } = chart;
  const drawing = `<div class="drawing" role="img" aria-label="${inMarkup(nameOf(chart))}" data-subject="${indicator ?? id}">${bothWidths(chart)}</div>`;
  const words = foot.length === 0 ? '' : `<figcaption aria-hidden="true">${inMarkup(foot.join(' '))}</figcaption>`;
  return `<figure class="step-chart" aria-label="${inMarkup(title)}">${drawing}${listOf('sr-only', description)}${words}</figure>`;
}

/** What belongs to a chart that a story shows in several views, once: its caution, and behind a summary its table, notes and source. */
export function chartDetails({ id, title, caution, table, notes, source }: Chart): string {
  return [
    `<div class="chart" id="chart-${id}"><h3 class="chart-title">${inMarkup(title)}</h3><p class="caution">${inMarkup(caution)}</p>`,
    `<details><summary>Figures and notes</summary>${tableOf(id, table)}${listOf('notes', notes)}</details>`,
    `<p class="source">Source: ${inMarkup(source)}</p></div>`,
  ].join('');
}

function tableOf(id: string, { caption, columns, rows }: ChartTable): string {
  const classes = columns.map((_, index) => (rows.some(({ cells }) => holdsFigure(cells[index])) && index > 0 ? ' class="number"' : ''));
  const head = columns.map((column, index) => `<th scope="col"${classes[index]}>${inMarkup(column)}</th>`).join('');
  const cell = (text: string, index: number) => (index === 0 ? `<th scope="row">${inMarkup(text)}</th>` : `<td${classes[index]}>${inMarkup(text)}</td>`);
  const body = rows.map(({ key, cells }) => `<tr id="${id}-${inMarkup(key)}">${cells.map(cell).join('')}</tr>`).join('');
  return [
    `<div class="scroll" role="group" tabindex="0" aria-label="${inMarkup(caption)}"><table><caption id="table-${id}">${inMarkup(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`,
  ].join('');
}

/** Columns of words are set to the left, as in a book. */
function holdsFigure(text: string | undefined): boolean {
  return /\p{N}/u.test(text ?? '');
}

/** Sentences that are read one by one. */
function listOf(classes: string, sentences: readonly string[]): string {
  return sentences.length === 0 ? '' : `<ul class="${classes}">${sentences.map((sentence) => `<li>${inMarkup(sentence)}</li>`).join('')}</ul>`;
}

/** What a drawing is called by whoever does not see it: a name, in one breath. What it shows stands in a list. */
function nameOf({ form, title }: Chart): string {
  return `${form}: ${title}.`;
}

/** A drawing with what the script of a frame works on: over a trend a range that carries a finished sentence for each period, and places for words. */
function inFrame(chart: Chart, drawing: string): string {
  const said = readingsOf(chart);
  const brought = '<p class="brought" hidden>No council of that name is known here.</p>';
  if (said.length < 2) return drawing + brought;
  const last = said.length - 1;
  const range = `<input type="range" max="${last}" value="${last}" aria-label="Read a year: ${inMarkup(chart.title)}" data-readings="${inMarkup(said.join('|'))}">`;
  return `<div class="readable">${drawing}${range}</div><p class="reading" aria-hidden="true">${readingHint}</p>${brought}`;
}

/** The figures of each period of a trend, in the words in which they are read. */
function readingsOf({ drawings, table: { columns, rows } }: Chart): string[] {
  return (drawings.narrow.scales?.periods ?? []).flatMap(([period]) => {
    const row = rows.find(({ key }) => key === period);
    const cells = readColumns.filter((head) => columns.includes(head)).map((head) => ({ head, text: row?.cells[columns.indexOf(head)] ?? '' }));
    return row === undefined ? [] : [writeReading(row.cells[0] ?? period, cells)];
  });
}

function linksOf(
  { id, indicator, home: page }: Chart,
  { base, embed, home, downloads }: Required<Pick<FigureOptions, 'base' | 'embed' | 'home' | 'downloads'>>,
): string {
  const folder = base.replace(/\/+$/, '');
  const target = embed ? ' target="_blank" rel="noopener"' : '';
  const link = (path: string, text: string) => `<a href="${folder}/${path}"${target}>${text}</a>`;
  const links = [
    ...(home ? [] : [link(page, embed ? 'After Inadequate' : 'About these figures')]),
    ...(indicator === null ? [] : [link(`${downloads}/indicators/${indicator}.csv`, 'Data')]),
    ...(embed ? [] : [link(`embed/kit/${id}/`, 'Embed')]),
  ];
  return `<p class="chart-links">${links.join(' · ')}</p>`;
}
