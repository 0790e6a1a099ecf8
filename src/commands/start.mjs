import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portOf, serve } from './built/serve.mjs';
import { ChildFailed, install, runNode } from './machine/install.mjs';

/** `npm start`: installs what is missing, builds the site, serves it and prints its address. */

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  // Said before the build, which takes a minute.
  const port = portOf(process.env.PORT);
  await install(root);
  await runNode(root, ['src/commands/build.mjs']);
  const { address } = await serve({ folder: join(root, 'dist'), base: process.env.BASE_PATH, port, host: process.env.HOST || undefined });
  console.log(`\nAfter Inadequate is at ${address}  (stop with Ctrl+C)`);
} catch (error) {
  if (!(error instanceof ChildFailed)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
