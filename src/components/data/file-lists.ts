import { sizeOf } from '../../exports/file-hash.ts';
import type { Crumb } from '../site/structured-data.ts';
import { writeSize } from './data-overview.ts';

/** A file as a list of a folder names it. */
export interface ListedFile {
  path: string;
  about?: string;
  size?: string;
}

interface Known {
  path: string;
  about?: string;
  body?: string | Uint8Array;
}

const data: Crumb = { title: 'Data', path: 'data/' };

/** Pages above the lists of folders of the newest files. */
export const latestTrail: Crumb[] = [data, { title: 'The newest files of the data set', path: 'data/latest/' }];

/** Pages above the lists of folders of a version. */
export function versionTrail(version: string): Crumb[] {
  return [data, { title: `The data set, version ${version}`, path: `data/v${version}/` }];
}

/** The files in a folder, named from there, with what is known of them. */
export function rowsBelow(folder: string, files: readonly Known[]): ListedFile[] {
  return files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, about, body }) => ({
      path: path.slice(folder.length),
      ...(about === undefined ? {} : { about }),
      ...(body === undefined ? {} : { size: writeSize(sizeOf(body)) }),
    }));
}
