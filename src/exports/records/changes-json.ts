import type { Version } from '../../dataset/changelog.ts';
import type { Format } from '../download.ts';
import { writeJson } from '../json.ts';
import { mediaTypes } from '../media-types.mjs';

/** What changed in each version, newest first, as src/dataset/changelog.ts defines it but for checksums, which a file cannot hold of itself. */
export function changesJson(versions: readonly Version[]): string {
  return writeJson(
    versions.map(({ version, date, level, reason, indicators, records }) => ({ version, date, level, reason, indicators, records })),
    { levels: 5 },
  );
}

/** The file and what it says of itself. */
export function changesJsonFile(versions: readonly Version[]): Format {
  return {
    path: 'changes.json',
    type: mediaTypes.json,
    about: 'What each version changed: figures by cell, and the records of the other files',
    limit: 4_000_000,
    write: () => changesJson(versions),
  };
}
