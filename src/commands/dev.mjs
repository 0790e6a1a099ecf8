import { fileURLToPath } from 'node:url';
import { portOf } from './built/serve.mjs';
import { ChildFailed, install, runNode } from './machine/install.mjs';

/** `npm run dev`: installs what is missing and starts the editing server, which shows a change as it is saved. */

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  await install(root);
  await runNode(root, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(portOf(process.env.PORT)), ...process.argv.slice(2)]);
} catch (error) {
  if (!(error instanceof ChildFailed)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
