import type { ChangelogEntry } from '../../src/dataset/changelog.ts';

/** What the changelog says of a first version, for tests that need a release and not its files. */
export const firstEntry: ChangelogEntry = {
  version: '0.1.0',
  date: '2026-11-21',
  level: 'minor',
  reason: 'The first version',
  checksum: 'a'.repeat(64),
  embeds: 'b'.repeat(64),
  indicators: [],
  records: [],
};
