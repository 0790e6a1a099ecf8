import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ended } from './command.ts';
import { type Count, verdictOn } from './count.ts';

/** Folder of the reports that are counted, below the project. */
const reports = 'test-results';

/** Path of a report that a program will write and that is then counted: there is none there yet. */
export function reportFile(name: string): string {
  mkdirSync(reports, { recursive: true });
  rmSync(join(reports, name), { force: true });
  return join(reports, name);
}

/** Counts a report; what the program printed comes first when anything failed. */
export function counted<T>({ code, output }: Ended, file: string, count: (report: T) => Count): Count {
  const found = verdictOn(count(reportIn(file, output)), code);
  return found.failed === 0 ? found : { ...found, messages: [output, ...found.messages] };
}

function reportIn<T>(file: string, output: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${output}\nno report was written`);
  }
}
