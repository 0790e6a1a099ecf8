import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../markdown/check.ts';
import { readProse } from './read-prose.ts';

/** `npm run check [part of a path]`: checks all of content/ without building, and prints each fault on a line. */

try {
  const [wanted = ''] = parseArgs({ allowPositionals: true }).positionals;
  const prose = readProse(join(import.meta.dirname, '..', '..'));
  const faults = checkContent(prose.documents, prose).filter((fault) => fault.startsWith(wanted) || fault.includes(`/${wanted}`));
  for (const fault of faults) console.error(fault);
  console.log(`${prose.documents.length} documents, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
