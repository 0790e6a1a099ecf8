import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How two folders differ, a line for each file: only in one, or not the same bytes. Empty when they are alike. */
export function differences(first: string, second: string): string[] {
  const [here, there] = [filesIn(first), filesIn(second)];
  return [...new Set([...here, ...there])].sort().flatMap((file) => {
    if (!there.has(file)) return [`${file} is only in the first`];
    if (!here.has(file)) return [`${file} is only in the second`];
    return differenceIn(file, readFileSync(join(first, file)), readFileSync(join(second, file)));
  });
}

function filesIn(folder: string): Set<string> {
  return new Set(globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile()));
}

function differenceIn(file: string, first: Buffer, second: Buffer): string[] {
  if (first.equals(second)) return [];
  const place = first.findIndex((byte, index) => byte !== second[index]);
  const at = place === -1 ? first.length : place;
  const around = (bytes: Buffer) => JSON.stringify(bytes.subarray(Math.max(0, at - 20), at + 20).toString());
  return [`${file} differs from byte ${at}: ${around(first)}, then ${around(second)}`];
}
