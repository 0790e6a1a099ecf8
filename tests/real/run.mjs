import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ChildFailed, install, runNode } from '../../src/commands/machine/install.mjs';

/**
 * `npm run test:real`: holds the built site against programs that are not ours, installed with apt where they are missing and that is allowed.
 * `npm run test:real -- wordpress` runs that suite only; tests/real/suites.ts lists them. The last line is always `N passed, N failed`.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  await install(root);
  if (!existsSync(join(root, 'dist'))) await runNode(root, ['src/commands/build.mjs']);
  await runNode(root, ['tests/real/run-suites.ts', ...process.argv.slice(2)]);
} catch (error) {
  process.exitCode = 1;
  // Code 2 means that the suites ran and have given their own sum.
  if (!(error instanceof ChildFailed && error.cause === 2)) console.log(`${error instanceof Error ? error.message : error}\n0 passed, 1 failed`);
}
