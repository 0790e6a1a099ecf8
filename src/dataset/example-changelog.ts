import type { ChangelogEntry } from './changelog.ts';

/** The first entry of a changelog, for tests. */
export const firstEntry: ChangelogEntry = {
  version: '1.0.0',
  date: '2026-12-01',
  level: 'minor',
  reason: 'First',
  checksum: '',
  embeds: '',
  indicators: [],
  records: [],
};
