import { parseFrontmatter } from '@astrojs/markdown-remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { type Dataset, event, UnknownName } from '../dataset/query.ts';
import { claimFaults } from '../statistics/claim-faults.ts';
import { noteDisagreement } from './checks/disagreement.ts';
import { fieldFaults, folderOf, frontMatter } from './checks/front-matter.ts';
import { noteIndicators, noteNames } from './checks/front-matter-names.ts';
import { faultsOf, noteFaultAt } from './fault.ts';
import { proseSteps } from './plugins.ts';
import type { Prose } from './prose.ts';
import { type ProseRecord, recordOf } from './record.ts';

/** A file of content/, as it was read. */
export interface Document {
  /** Path from the folder of the project, such as `content/visits/3.md`. */
  path: string;
  text: string;
}

/** A document that has been through all steps. */
export interface CheckedDocument {
  path: string;
  faults: string[];
  record: ProseRecord;
}

/** Checks all of content/, and what the claims say of the record, and returns every fault, one line each: file, line, sentence, what was found and what was expected. */
export function checkContent(documents: readonly Document[], prose: Prose): string[] {
  const checked = documents.map((document) => checkDocument(document, prose));
  return [
    ...checked.flatMap(({ faults }) => faults),
    ...unusedTerms(prose.glossary, checked),
    ...uncitedSources(prose.dataset, checked),
    ...claimFaults(prose.dataset),
  ];
}

/** Checks one document: its front matter, its sections, its sentences. */
export function checkDocument({ path, text }: Document, prose: Prose): CheckedDocument {
  const file = new VFile({ path, value: text });
  const { data, content } = readFrontMatter(file);
  const lines = linesOf(file);
  file.data.lineOfField = lines;
  file.data.astro = { frontmatter: { ...data } };
  if (data !== null) checkFields(file, data, prose);
  file.value = content;
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);
  const tree = processor.parse(file);
  for (const step of proseSteps({ ...prose, draws: false })) step(tree, file);
  if (data !== null && folderOf(path) === 'disagreements') noteDisagreement(file, { tree, data, lineOf: lines, prose });
  if (data !== null) noteIndicators(file, { dataset: prose.dataset, data, lineOf: lines });
  return { path, faults: faultsOf(file), record: recordOf(file) };
}

/** The front matter, null when it is no YAML, and the text with spaces in its place so that lines keep their numbers. */
function readFrontMatter(file: VFile): { data: Record<string, unknown> | null; content: string } {
  const text = String(file.value);
  try {
    const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    return { data: frontmatter, content };
  } catch (error) {
    const { reason, mark, message } = error as { reason?: string; mark?: { line: number }; message: string };
    noteFaultAt(file, mark === undefined ? 1 : mark.line + 1, `the front matter is not YAML: ${reason ?? message}`);
    return { data: null, content: text.replace(/^---[\s\S]*?\n---/, (block) => block.replace(/[^\n]/g, ' ')) };
  }
}

function checkFields(file: VFile, data: Record<string, unknown>, prose: Prose): void {
  const folder = folderOf(file.path);
  if (folder === null) {
    noteFaultAt(file, null, `found a document outside the folders of content/, expected it in one of ${Object.keys(frontMatter).join(', ')}`);
    return;
  }
  for (const { field, reason } of fieldFaults(folder, data)) noteFaultAt(file, lineOf(file, field), reason);
  if (folder === 'stories') noteNames(file, { dataset: prose.dataset, data, lineOf: (field) => lineOf(file, field) });
  if (typeof data.event === 'string') checkEvent(file, { id: data.event, known: data.known }, prose);
}

/** An explainer is about the event of its own address: content/visits/3.md about the third visit. */
function checkEvent(file: VFile, { id, known }: { id: string; known: unknown }, { dataset }: Prose): void {
  try {
    const { ordinal, kind, start, published, confidence } = event(dataset, id);
    const year = /content\/inspections\/(\d{4})\.md$/.exec(file.path)?.[1];
    const years = [start, published].flatMap((date) => date?.slice(0, 4) ?? []);
    if (year !== undefined && (kind !== 'inspection' || !years.includes(year)))
      noteFaultAt(file, lineOf(file, 'event'), `found event ${id}, expected the inspection of ${year}`);
    if (known === 'letter' && confidence === 'press-only')
      noteFaultAt(file, lineOf(file, 'known'), `found known "letter", expected "reported": data/events.json knows ${id} from the press alone`);
    const visit = /content\/visits\/(.+)\.md$/.exec(file.path)?.[1];
    if (visit !== undefined && visit !== String(ordinal)) noteFaultAt(file, lineOf(file, 'event'), `found event ${id}, expected the one with ordinal ${visit}`);
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    noteFaultAt(file, lineOf(file, 'event'), error.message);
  }
}

function lineOf(file: VFile, field: string): number {
  return linesOf(file)(field);
}

/** Where the fields of a front matter stand; asked while the file still holds it. */
function linesOf(file: VFile): (field: string) => number {
  const lines = String(file.value).split('\n');
  return (field) =>
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith(`${field}:`)),
    ) + 1;
}

/** Documents that are recorded and that nothing leans on, one line each. Statistics are cited by the indicators read from them. */
function uncitedSources({ sources, events, claims, judgements }: Dataset, documents: readonly CheckedDocument[]): string[] {
  const cited = new Set([
    ...documents.flatMap(({ record }) => record.cited.map(({ source }) => source)),
    ...events.flatMap((event) => [...event.sources, ...event.improved.map(({ source }) => source), ...event.concerns.map(({ source }) => source)]),
    ...claims.map(({ source }) => source),
    ...judgements.map(({ source }) => source),
  ]);
  return sources
    .filter(({ id, kind }) => kind !== 'statistics' && !cited.has(id))
    .map(({ id }) => `data/sources.json: source ${id} is recorded and never cited: expected a :cite, an event or a claim that leans on it`);
}

/** Terms that the glossary defines and no document uses, one line each. */
function unusedTerms(glossary: Prose['glossary'], documents: readonly CheckedDocument[]): string[] {
  const used = new Set(documents.flatMap(({ record }) => record.terms));
  return [...glossary.keys()]
    .filter((id) => !used.has(id))
    .map((id) => `content/glossary/${id}.md: the term is never used: expected :term[…]{id=${id}} in some document`);
}
