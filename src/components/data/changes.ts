import type { CellChange, ChangelogEntry, IndicatorChange } from '../../dataset/changelog.ts';
import { area, type Dataset } from '../../dataset/query.ts';
import type { Indicator } from '../../dataset/schema.ts';
import { statuses } from '../../dataset/schema.ts';
import { writeList } from '../../words/list.ts';
import { writeNumber, writeValue } from '../../words/number.ts';
import { writePeriod } from '../../words/period.ts';
import { shortStatus } from '../../words/status.ts';

/** What one version changed in one indicator, as it is read. */
export interface IndicatorChanges {
  indicator: string;
  title: string;
  /** Sentences on what is new, gone or means something else. */
  lines: string[];
  cells: { area: string; period: string; part: string; old: string; new: string; touches: string }[];
}

/** What one version changed. */
export interface VersionChanges {
  version: string;
  date: string;
  level: string;
  reason: string;
  indicators: IndicatorChanges[];
  /** Sentences on the files other than the figures. */
  records: string[];
}

const levelWords = {
  major: 'something is gone or means something else',
  minor: 'something is new, or its publisher brought it up to date',
  patch: 'we put our own work right',
};
const fileWords = { areas: 'Areas', claims: 'Claims', events: 'Events', judgements: 'Judgements', neighbours: 'Statistical neighbours', sources: 'Sources' };

/** Every version as it is read, newest first. */
export function versionChanges(changelog: readonly ChangelogEntry[], dataset: Dataset): VersionChanges[] {
  return changelog.map(({ version, date, level, reason, indicators, records }) => ({
    version,
    date,
    level: levelWords[level],
    reason,
    indicators: indicators.map((change) => indicatorChanges(change, dataset)),
    records: records.map(({ file, added, removed, changed }) => {
      const parts = [part('new', added), part('gone', removed), part('changed', changed)].filter((text) => text !== '');
      return `${fileWords[file]}: ${parts.join('; ')}.`;
    }),
  }));
}

/** What the versions changed in one indicator, newest first; versions that left it alone are left out. */
export function changesOf(
  changelog: readonly ChangelogEntry[],
  dataset: Dataset,
  indicatorId: string,
): (IndicatorChanges & { version: string; date: string })[] {
  return changelog.flatMap(({ version, date, indicators }) => {
    const own = indicators.find(({ indicator }) => indicator === indicatorId);
    return own ? [{ version, date, ...indicatorChanges(own, dataset) }] : [];
  });
}

function indicatorChanges(change: IndicatorChange, dataset: Dataset): IndicatorChanges {
  const { indicator: id, redefined, reworded, added, removed, changed } = change;
  const indicator = dataset.indicators.find((entry) => entry.id === id);
  const period = (label: string) => (indicator ? writePeriod(indicator.periodType, label) : label);
  const lines = [
    ...(redefined.length > 0 ? [`It means something else: ${writeList(redefined)} changed.`] : []),
    ...(reworded.length > 0 ? [`Its description changed: ${writeList(reworded)}.`] : []),
    ...added.map(({ period: label, rows }) => `New: ${writeNumber(rows, 0)} figures for ${period(label)}.`),
    ...(removed.length > 0 ? [`Gone: ${writeNumber(removed.length, 0)} figures.`] : []),
  ];
  return { indicator: id, title: indicator?.title ?? id, lines, cells: changed.map((cell) => cellChange(cell, indicator, dataset, period)) };
}

function cellChange(
  cell: CellChange,
  indicator: Indicator | undefined,
  dataset: Dataset,
  period: (label: string) => string,
): IndicatorChanges['cells'][number] {
  const known = dataset.areas.some(({ code }) => code === cell.area);
  const written = (value: CellChange['old']) => writeCell(value, cell.part, indicator);
  return {
    area: known ? area(dataset, cell.area).name : cell.area,
    period: period(cell.period),
    part: cell.part,
    old: written(cell.old),
    new: written(cell.new),
    touches: [...cell.claims.map((id) => `claim ${id}`), ...cell.sentences].join(', '),
  };
}

function writeCell(value: CellChange['old'], part: CellChange['part'], indicator: Indicator | undefined): string {
  if (value === null) return part === 'status' || part === 'symbol' ? 'none' : 'missing';
  if (typeof value === 'string') return statuses.includes(value as (typeof statuses)[number]) ? shortStatus(value as (typeof statuses)[number]) : value;
  return part === 'value' && indicator ? writeValue(indicator, value) : String(value);
}

function part(word: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${word}: ${names.length > 10 ? `${writeNumber(names.length, 0)} entries` : names.join(', ')}`;
}
