import { writeDate } from './date.ts';

/** What became of a chart since a version of it was published. */
export type Since = { state: 'newer'; version: string; date: string } | { state: 'corrected'; date: string; what: string } | { state: 'withdrawn' };

/** What a frame of a version says of its chart: what was corrected, whether there are newer figures, or that it is withdrawn; with nothing, that it is current. */
export function writeSince(since: readonly Since[]): string {
  return since.length === 0 ? 'Still current.' : since.map(sentence).join(' ');
}

function sentence(since: Since): string {
  if (since.state === 'withdrawn') return 'We have withdrawn this chart.';
  if (since.state === 'corrected') return `Corrected on ${writeDate(since.date)}: ${since.what.replace(/\.?$/, '.')}`;
  return `Newer figures: version ${since.version}, ${writeDate(since.date)}.`;
}
