import { fileURLToPath } from 'node:url';
import { ChildFailed, install, runNode } from '../src/commands/machine/install.mjs';

/**
 * `npm test`: installs what is missing, then runs every suite under the project's own Node.
 * `npm test -- unit links` runs those suites only; tests/machinery/suites.ts lists them.
 * The last line is always `N passed, N failed`.
 */

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  await install(root);
  await runNode(root, ['tests/machinery/run-suites.ts', ...process.argv.slice(2)]);
} catch (error) {
  process.exitCode = 1;
  // Code 2 means that the suites ran and have given their own sum.
  if (!(error instanceof ChildFailed && error.cause === 2)) console.log(`${error instanceof Error ? error.message : error}\n0 passed, 1 failed`);
}
