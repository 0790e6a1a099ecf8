import type { Level } from '../../dataset/changelog.ts';
import type { Difference } from './difference.ts';

/** The level that a difference calls for, with the first reason found; null when nothing has changed. */
export function levelOf({ indicators, records, brought }: Difference): { level: Level; because: string } | null {
  const gone = indicators.find(({ removed }) => removed.length > 0);
  if (gone) return { level: 'major', because: `${gone.indicator} has lost ${counted(gone.removed.length, 'figure')}` };
  const other = indicators.find(({ redefined }) => redefined.length > 0);
  if (other) return { level: 'major', because: `${other.indicator} has another ${other.redefined.join(', ')}` };
  const lost = records.find(({ file, removed }) => file !== 'sources' && removed.length > 0);
  if (lost) return { level: 'major', because: `${lost.file} has lost ${lost.removed[0]}` };
  const grown = indicators.find(({ added }) => added.length > 0);
  if (grown) return { level: 'minor', because: `${grown.indicator} has figures for ${grown.added[0]?.period} that were not there` };
  const updated = indicators.find(({ indicator, changed }) => changed.length > 0 && brought.includes(indicator));
  if (updated)
    return { level: 'minor', because: `${updated.indicator} is read from another file, and ${counted(updated.changed.length, 'cell')} changed with it` };
  const longer = records.find(({ added }) => added.length > 0);
  if (longer) return { level: 'minor', because: `${longer.file} has ${longer.added[0]}, which was not there` };
  const [own] = indicators;
  if (own)
    return { level: 'patch', because: own.changed.length > 0 ? `${own.indicator} has other figures from the same file` : `${own.indicator} has other words` };
  const [record] = records;
  return record ? { level: 'patch', because: `${record.file} changed: ${[...record.changed, ...record.removed][0]}` } : null;
}

/** The version after this one; of none, the first. */
export function nextVersion(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return { major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` }[level];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
