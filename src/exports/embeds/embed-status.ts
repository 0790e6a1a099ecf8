import type { Chart } from '../../charts/chart.ts';
import type { ChangelogEntry, IndicatorChange } from '../../dataset/changelog.ts';
import type { Correction } from '../../dataset/corrections.ts';
import { type Since, writeSince } from '../../words/since.ts';
import { classicScript } from './page-script.ts';

type Known = Pick<Chart, 'id' | 'indicator' | 'home' | 'drawnFrom'>;

interface Now {
  /** Every version, newest first. */
  changelog: readonly ChangelogEntry[];
  corrections: readonly Correction[];
  /** The charts of today. */
  charts: readonly Known[];
}

/** The file of a version for its frames, `embed/status/v<version>.js`: what became of each of its charts, and the script that says so in the frame that asked. */
export function embedStatus(version: string, published: readonly string[], now: Now): string {
  return `const since=${JSON.stringify(sinceVersion(version, published, now))};${classicScript('embed-status')}`;
}

/** What the frames of a version say, by chart, and under an empty name what all others say. `published` names the charts it had. Throws where the changelog does not know it. */
export function sinceVersion(version: string, published: readonly string[], { changelog, corrections, charts }: Now): Record<string, string> {
  const index = changelog.findIndex((entry) => entry.version === version);
  const own = changelog[index];
  if (own === undefined) throw new Error(`data/changelog.json: found no version ${version}, expected each of those that are kept`);
  const later = { changelog: changelog.slice(0, index), corrections: corrections.filter(({ date }) => date > own.date), charts };
  const told = published.flatMap((id) => {
    const since = sinceOf(id, later);
    if (since.length > 0) return [[id, writeSince(since)]];
    return isKnown(charts.find((one) => one.id === id)) ? [] : [[id, '']];
  });
  return { '': writeSince([]), ...Object.fromEntries(told) };
}

/** What became of a chart: by what is newest first. */
function sinceOf(id: string, { changelog, corrections, charts }: Now): Since[] {
  const chart = charts.find((one) => one.id === id);
  if (chart === undefined) return [{ state: 'withdrawn' }];
  const touching = changelog.filter((entry) => touches(entry, chart));
  const corrected = [
    ...touching.filter((entry) => corrects(entry, chart)).map(({ date, reason }) => ({ date, what: reason })),
    ...corrections.filter(({ page }) => page === chart.home).map(({ date, now }) => ({ date, what: now })),
  ];
  const newest = touching.find((entry) => !corrects(entry, chart));
  return [
    ...corrected.map((found): Since => ({ state: 'corrected', ...found })),
    ...(newest === undefined ? [] : [{ state: 'newer' as const, version: newest.version, date: newest.date }]),
  ];
}

/** Of a chart of no indicator that is drawn from no file of data/ the changelog knows nothing, and so its frames say nothing. */
function isKnown(chart: Known | undefined): boolean {
  return chart === undefined || chart.indicator !== null || chart.drawnFrom !== null;
}

/** Whether a version put our own work right in a chart: its reason speaks of figures, and so not of charts of no indicator. */
function corrects({ level }: ChangelogEntry, { indicator }: Known): boolean {
  return level === 'patch' && indicator !== null;
}

/** Whether a version changed what a chart shows, and not just how it is worded. */
function touches({ indicators, records }: ChangelogEntry, { id, indicator, drawnFrom }: Known): boolean {
  if (indicator === null) return records.some(({ file }) => file === drawnFrom);
  return indicators.some((change) => change.charts.includes(id) && changesFigures(change));
}

function changesFigures({ added, changed, removed, redefined }: IndicatorChange): boolean {
  return added.length + changed.length + removed.length + redefined.length > 0;
}
