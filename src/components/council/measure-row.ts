import type { Dataset } from '../../dataset/query.ts';
import { inMarkup } from '../../words/markup.ts';
import { writeShort, writeValue } from '../../words/number.ts';
import { shortPeriod } from '../../words/period.ts';
import { writeStatus } from '../../words/status.ts';
import { spark } from './spark.ts';
import type { Missing, Standing } from './standings.ts';
import { strip } from './strip.ts';

interface RowOptions {
  /** Slug of the council, to go along to the indicator. */
  slug: string;
  /** Address of the site's root, with a slash. */
  base: string;
  own: boolean;
}

/** One measure of a council as an item of a list: name, years in small, place among all, and the values in words. Markup as text: a page has forty. */
export function measureRow(dataset: Dataset, standing: Standing, { slug, base, own }: RowOptions): string {
  const { indicator, value, period, newest, order } = standing;
  const beside = [
    standing.england === null ? [] : [`England ${writeShort(indicator, standing.england)}`],
    [`middle ${writeShort(indicator, order.middle)}`],
    standing.birmingham === null || own ? [] : [`Birmingham ${writeShort(indicator, standing.birmingham)}`],
  ].flat();
  const when = `${shortPeriod(period)}${period === newest ? '' : ', no later figure'}`;
  return [
    `<li>${nameOf(indicator, slug, base)}${spark(dataset, standing)}${strip(standing, { own })}`,
    `<p><b>${writeValue(indicator, value)}</b> ${when}<br>${beside.join(', ')}</p></li>`,
  ].join('');
}

/** A measure without any figure of the council, with the reason. */
export function missingRow({ indicator, newest, status, pair }: Missing, { slug, base }: Omit<RowOptions, 'own'>): string {
  return `<li>${nameOf(indicator, slug, base)}<p>${inMarkup(whyMissing({ newest, status, pair }))}</p></li>`;
}

function nameOf({ id, short }: Standing['indicator'], slug: string, base: string): string {
  return `<a href="${base}indicators/${id}/?area=${slug}">${inMarkup(short)}</a>`;
}

function whyMissing({ newest, status, pair }: Omit<Missing, 'indicator'>): string {
  if (pair !== null) return `No figure of its own; ${pair} reported together.`;
  if (status !== null) return `The figure for ${shortPeriod(newest)} is ${writeStatus(status)}.`;
  return 'No row in our data set.';
}
