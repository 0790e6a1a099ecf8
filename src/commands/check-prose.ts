import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** `npm run check [path]`: what Node has read of our code once it keeps, so that a check of one document begins at once. */

enableCompileCache(join(import.meta.dirname, '..', '..', '.cache', 'compiled'));
await import('./checks/check-run.ts');
