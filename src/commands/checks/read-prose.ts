import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readDataset } from '../../dataset/load.ts';
import type { Document } from '../../markdown/check.ts';
import { termsIn } from '../../markdown/glossary.ts';
import type { Prose } from '../../markdown/prose.ts';

export interface ProseOnDisk extends Prose {
  /** All documents of content/, in order of path. */
  documents: Document[];
  /** Changes whenever a file of data/, an entry of the glossary or a concern does. */
  digest: string;
}

/** Reads everything the checks of prose need from the folder of the project; `checked` says that nothing is wrong with its data set. Throws DataError when the data set is at fault. */
export function readProse(root: string, { base = '/', checked = false }: { base?: string; checked?: boolean } = {}): ProseOnDisk {
  const documents = filesOf(root, 'content/**/*.md').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const glossary = documents.filter(({ path }) => path.startsWith('content/glossary/'));
  const concerns = documents.filter(({ path }) => path.startsWith('content/concerns/'));
  return {
    dataset: readDataset(relative(process.cwd(), join(root, 'data')), { checked }),
    base,
    glossary: termsIn(glossary),
    pages: new Set(documents.flatMap(({ path }) => /^content\/((?:visits|inspections|concerns|stories)\/.+)\.md$/.exec(path)?.[1] ?? [])),
    documents,
    unproved: unprovedIn(join(root, 'content', 'unproved.json')),
    digest: digestOf([
      ...filesOf(root, 'data/**/*.json').map((path) => readFileSync(join(root, path), 'utf8')),
      ...[...glossary, ...concerns].map(({ text }) => text),
      readFileSync(join(root, 'content', 'unproved.json'), 'utf8'),
    ]),
  };
}

/** The list of what is not proved yet: sentences by document. */
function unprovedIn(path: string): Prose['unproved'] {
  const listed = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  return new Map(Object.entries(listed).map(([document, sentences]) => [document, new Set(sentences)]));
}

function filesOf(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}
