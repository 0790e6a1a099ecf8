import { sha256 } from './file-hash.ts';

/** A list that `sha256sum --check` reads: one line a file, sorted by path. */
export function sha256Sums(files: readonly { path: string; body: string | Uint8Array }[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, body }) => `${sha256(body)}  ${path}\n`).join('');
}
