import { DataError, quote } from './data-error.ts';

/**
 * The day of the build: today, or that of SOURCE_DATE_EPOCH in seconds (reproducible-builds.org/specs/source-date-epoch),
 * so that a build can be made again byte for byte. Throws DataError when that is not a number.
 */
export function buildDay(epoch = process.env.SOURCE_DATE_EPOCH): string {
  if (epoch !== undefined && !/^\d+$/.test(epoch)) throw new DataError('SOURCE_DATE_EPOCH', '', quote(epoch), 'seconds since 1970');
  return new Date(epoch === undefined ? Date.now() : 1000 * Number(epoch)).toISOString().slice(0, 10);
}
