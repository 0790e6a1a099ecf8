import type { Chart, ChartTable } from './chart.ts';

export interface FigureOptions {
  /** Folder the site is served from, as in the config: `/` or `/folder`. */
  base: string;
  /** Level of the heading that names the chart. */
  headingLevel: 1 | 2 | 3 | 4;
  /** True in a frame on somebody else's page: links open there in a new tab, and lead to this site. */
  embed?: boolean;
  /** True on the page of the chart's own indicator, which needs no link to itself. */
  home?: boolean;
}

/**
 * A finished chart as HTML: title, takeaway, drawing at two widths, caution, table, notes, source and links.
 * Pages, prose and embeds all use it. The figure has the id `chart-<id>` and each row of its table `<id>-<key>`, such as `repeat-plans-2018`.
 */
export function chartFigure(chart: Chart, { base, headingLevel, embed = false, home = false }: FigureOptions): string {
  const { title, takeaway, description, svg, caution, notes, source } = chart;
  const id = `chart-${chart.id}`;
  return [
    `<figure class="chart" id="${id}" aria-labelledby="${id}-title">`,
    `<figcaption><h${headingLevel} class="chart-title" id="${id}-title">${escape(title)}</h${headingLevel}><p class="takeaway">${escape(takeaway)}</p></figcaption>`,
    `<div class="drawing" role="img" aria-label="${escape(description)}">${svg.narrow}${svg.wide}</div>`,
    `<p class="caution">${escape(caution)}</p>`,
    `<details><summary>Figures and notes</summary>${tableOf(chart.id, chart.table)}${notesOf(notes)}</details>`,
    `<p class="source">Source: ${escape(source)}</p>`,
    linksOf(chart, { base, embed, home }),
    '</figure>',
  ].join('');
}

function tableOf(id: string, { caption, columns, rows }: ChartTable): string {
  const head = columns.map((column, index) => `<th scope="col"${index > 0 ? ' class="number"' : ''}>${escape(column)}</th>`).join('');
  const body = rows.map(({ key, cells }) => `<tr id="${id}-${escape(key)}">${cells.map(cellOf).join('')}</tr>`).join('');
  return [
    `<section class="scroll" tabindex="0" aria-labelledby="table-${id}"><table><caption id="table-${id}">${escape(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></section>`,
  ].join('');
}

function cellOf(text: string, index: number): string {
  return index === 0 ? `<th scope="row">${escape(text)}</th>` : `<td class="number">${escape(text)}</td>`;
}

function notesOf(notes: readonly string[]): string {
  return notes.length === 0 ? '' : `<ul class="notes">${notes.map((note) => `<li>${escape(note)}</li>`).join('')}</ul>`;
}

function linksOf({ id, indicator }: Chart, { base, embed, home }: Required<Pick<FigureOptions, 'base' | 'embed' | 'home'>>): string {
  const folder = base.replace(/\/+$/, '');
  const target = embed ? ' target="_blank" rel="noopener"' : '';
  const link = (path: string, text: string) => `<a href="${folder}/${path}"${target}>${text}</a>`;
  const links = [
    ...(home ? [] : [link(indicator === null ? `${id}/` : `indicators/${indicator}/`, embed ? 'After Inadequate' : 'About these figures')]),
    ...(indicator === null ? [] : [link(`data/latest/indicators/${indicator}.csv`, 'Data')]),
    ...(embed ? [] : [link(`embed/${id}/`, 'Embed')]),
  ];
  return `<p class="chart-links">${links.join(' · ')}</p>`;
}

function escape(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
