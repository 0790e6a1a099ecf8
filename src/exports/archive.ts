import { strToU8, type Zippable, zipSync } from 'fflate';
import type { FileKind } from './download.ts';
import { mediaTypes } from './media-types.mjs';

/** A file in an archive. */
export interface Packed {
  path: string;
  body: string | Uint8Array;
}

/** The earliest day a zip can name, in the time of the machine, as zip wants it: the bytes are the same at every build. */
const day = new Date(1980, 0, 1);

/** Endings of files that are packed already. */
const packed = /\.(parquet|xlsx|zip)$/;

/** A zip of the files in their order, the same bytes for the same files. */
export function zip(files: readonly Packed[]): Uint8Array {
  const entries = files.map(({ path, body }): [string, Zippable[string]] => {
    return [path, [typeof body === 'string' ? strToU8(body) : body, { level: packed.test(path) ? 0 : 9, mtime: day }]];
  });
  return zipSync(Object.fromEntries(entries));
}

/** The archive of the data set, and what it says of itself. */
export const archiveFile: FileKind = {
  path: 'after-inadequate.zip',
  type: mediaTypes.zip,
  about: 'All files but the workbook and the CSV of each indicator in one, with their own checksums',
  limit: 5_000_000,
  packed: false,
  kept: true,
};
