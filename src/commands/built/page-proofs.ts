import { checkDocument } from '../../markdown/check.ts';
import type { ProseOnDisk } from '../checks/read-prose.ts';

/** All that the sentences of content/ state, page by page, and what bears it out. */
export function pageStatements(prose: ProseOnDisk) {
  return prose.documents.flatMap((document) =>
    checkDocument(document, prose).record.statements.map(({ sentence, kind, words, proof }) => ({ page: pageOf(document.path), sentence, kind, words, proof })),
  );
}

/** Path of the page that a document stands on: those of the glossary, and those on disagreements, share one. */
function pageOf(path: string): string {
  const stem = path.replace(/^content\//, '').replace(/\.md$/, '');
  if (stem === 'home') return '';
  if (stem.startsWith('glossary/')) return 'glossary/';
  if (stem.startsWith('disagreements/')) return 'about/disagreements/';
  return `${stem.replace(/\/index$/, '')}/`;
}
