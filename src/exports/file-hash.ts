import { sha256 } from '../dataset/checksums.ts';
import type { FileKind } from './download.ts';
import { mediaTypes } from './media-types.mjs';

/** Its size in bytes as served. */
export function sizeOf(body: string | Uint8Array): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : body.length;
}

/** A list that `sha256sum --check` reads: one line a file, sorted by path. */
export function sha256Sums(files: readonly { path: string; body: string | Uint8Array }[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, body }) => `${sha256(body)}  ${path}\n`).join('');
}

/** The list of checksums, and what it says of itself. */
export const sumsFile: FileKind = { path: 'SHA256SUMS', type: mediaTypes.none, about: 'Checksums of the files', limit: 50_000, kept: true };
