import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ChildFailed, install, runNode } from './install.mjs';
import { serve } from './serve.mjs';

/** `npm start`: installs what is missing, builds the site, serves it and prints its address. */

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  await install(root);
  await runNode(root, ['src/commands/build.mjs']);
  const { address } = await serve({ folder: join(root, 'dist'), base: process.env.BASE_PATH, port: Number(process.env.PORT ?? 4321) });
  console.log(`\nAfter Inadequate is at ${address}  (stop with Ctrl+C)`);
} catch (error) {
  if (!(error instanceof ChildFailed)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
