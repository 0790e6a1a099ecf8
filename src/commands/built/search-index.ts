import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Files that Pagefind adds for its own interface; ours needs none of them. */
const unused = 'pagefind-{ui,modular-ui,component-ui,highlight}*';

/** Writes the index that the search page reads, for every page of a built site that marks its text. Throws where Pagefind finds fault. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
  const read = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const faults = [...read.errors, ...written.errors];
  if (faults.length > 0) throw new Error(`search index: ${faults.join('; ')}`);
  for (const file of globSync(join(folder, 'pagefind', unused))) rmSync(file);
}
