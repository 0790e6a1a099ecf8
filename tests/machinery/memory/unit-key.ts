import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildDay } from '../../../src/dataset/build-day.ts';
import { closureOf, hashOf, hashText } from './files.ts';

/**
 * Names a test file by all that it depends on: its code and all that this imports, what any of these files has ever read, the pictures and samples beside it,
 * the packages, the day and the settings. A test that passed for this name passes again.
 */
export function unitKey(file: string, reads: ReadonlyMap<string, readonly string[]>): string {
  const code = closureOf(file);
  const read = new Set(code.flatMap((one) => reads.get(one) ?? []));
  const beside = globSync(`${dirname(file)}/*/**/*`).filter((path) => !/\.(ts|mjs|astro)$/.test(path));
  const settings = [process.version, buildDay(), process.env.SITE_URL, process.env.BASE_PATH, process.env.CONTACT, process.env.TESTS].join(' ');
  const parts = [...code, ...read, ...beside, 'package-lock.json', 'vitest.config.ts'].map((path) => `${path} ${hashOf(path)}`).sort();
  return hashText([settings, ...parts].join('\n'));
}
