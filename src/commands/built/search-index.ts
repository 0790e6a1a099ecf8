import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Files that Pagefind adds for its own interface; ours needs none of them. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/**
 * Writes the index that the search page reads, for every page of a built site that marks its text. The files are written here:
 * Pagefind says that it has written before all is on the disk, and to end it then can leave one empty. Throws where Pagefind finds fault.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
  const read = await index.addDirectory({ path: folder });
  const made = await index.getFiles();
  await close();
  const faults = [...read.errors, ...made.errors, ...made.files.filter(({ content }) => content.length === 0).map(({ path }) => `${path} is empty`)];
  if (faults.length > 0) throw new Error(`search index: ${faults.join('; ')}`);
  for (const { path, content } of made.files.filter((file) => !unused.test(file.path))) {
    mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), content);
  }
}
