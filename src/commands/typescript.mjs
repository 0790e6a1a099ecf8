import { fileURLToPath } from 'node:url';
import { ChildFailed, install, runNode } from './machine/install.mjs';

/** Runs a command that is written in TypeScript, such as `npm run check`, under the project's own Node, which reads it; installs what is missing first. */

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  await install(root);
  await runNode(root, process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ChildFailed)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof ChildFailed && typeof error.cause === 'number' ? error.cause : 1;
}
