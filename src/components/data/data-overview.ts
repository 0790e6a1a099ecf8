import type { Dataset } from '../../dataset/query.ts';
import { statuses } from '../../dataset/schema.ts';
import type { Download } from '../../exports/download.ts';
import { sizeOf } from '../../exports/file-hash.ts';
import { observationTable } from '../../exports/tables/observation-table.ts';
import { writeNumber } from '../../words/number.ts';
import { writeStatus } from '../../words/status.ts';
import type { Fact } from '../record/event-facts.ts';

/** The size of the data set at a glance. */
export function overview(dataset: Dataset): Fact[] {
  const observations = [...dataset.observations.values()].flat();
  const missing = observations.filter((observation) => observation.value === null).length;
  const councils = dataset.areas.filter(({ kind, members }) => kind === 'authority' && members.length === 0).length;
  return [
    { label: 'Version', text: dataset.release.version },
    { label: 'Indicators', text: writeNumber(dataset.indicators.length, 0) },
    { label: 'Figures', text: writeNumber(observations.length, 0) },
    { label: 'Of them missing, with a reason', text: writeNumber(missing, 0) },
    { label: 'Councils, past and present', text: writeNumber(councils, 0) },
  ];
}

export interface DownloadRow {
  path: string;
  about: string;
  size: string;
}

/** Files of the whole data set with their sizes; those of one indicator are listed with the indicator. */
export function downloadRows(files: readonly Download[]): DownloadRow[] {
  const whole = files.filter(({ path }) => !path.startsWith('indicators/'));
  return whole.map(({ path, about, body }) => ({ path, about, size: writeSize(sizeOf(body)) }));
}

/** Files of a release with their sizes, those of the whole data set first. */
export function frozenRows(files: readonly Pick<Download, 'path' | 'body'>[]): { path: string; size: string }[] {
  const depth = (path: string) => path.split('/').length;
  return [...files].sort((a, b) => depth(a.path) - depth(b.path)).map(({ path, body }) => ({ path, size: writeSize(sizeOf(body)) }));
}

/** Columns and statuses with their meaning. */
export function codebook(): Record<'columns' | 'statuses', { name: string; meaning: string }[]> {
  return {
    columns: observationTable.columns.map(({ name, meaning }) => ({ name, meaning })),
    statuses: statuses.map((name) => ({ name, meaning: `The figure is ${writeStatus(name)}.` })),
  };
}

/** A size as it is read: "12 kB", "5.4 MB". */
export function writeSize(bytes: number): string {
  return bytes < 1_000_000 ? `${writeNumber(Math.max(1, bytes / 1000), 0)} kB` : `${writeNumber(bytes / 1_000_000, 1)} MB`;
}
