import type { Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { event, source, UnknownName } from '../../dataset/query.ts';
import { NotSo } from '../directive.ts';
import { noteFaultAt } from '../fault.ts';
import type { Prose } from '../prose.ts';
import { recordOf } from '../record.ts';
import { textOf } from '../tree.ts';

/** How the last paragraph of each entry begins, in bold. */
const verdictStart = 'What we use.';

interface Entry {
  tree: Root;
  /** The front matter, and the line that a field of it stands on. */
  data: Record<string, unknown>;
  lineOf: (field: string) => number;
  prose: Prose;
}

/**
 * Holds an entry of content/disagreements to its form: it names events, pages and sources that there are, matters somewhere,
 * cites each source that it lists and lists each that it cites, and ends by saying what we use.
 * To be called once the document has been through all steps.
 */
export function noteDisagreement(file: VFile, { tree, data, lineOf, prose }: Entry): void {
  const note = (field: string, reason: string) => noteFaultAt(file, lineOf(field), reason);
  const known: Record<string, (id: string) => unknown> = {
    events: (id) => event(prose.dataset, id),
    pages: (id) => knownPage(prose.pages, id),
    sources: (id) => source(prose.dataset, id),
  };
  for (const [field, find] of Object.entries(known)) {
    for (const id of idsIn(data, field)) {
      const fault = faultOf(() => find(id));
      if (fault !== null) note(field, fault);
    }
  }
  if (idsIn(data, 'events').length + idsIn(data, 'pages').length === 0)
    note('events', 'found neither an event nor a page, expected the place where the disagreement matters');
  noteSources(idsIn(data, 'sources'), new Set(recordOf(file).cited.map((entry) => entry.source)), note);
  if (!endsWithVerdict(tree))
    noteFaultAt(file, null, `found no last paragraph that begins with "**${verdictStart}**", expected one that says which we use and why`);
}

function noteSources(listed: readonly string[], cited: ReadonlySet<string>, note: (field: string, reason: string) => void): void {
  for (const id of listed) if (!cited.has(id)) note('sources', `found source ${id} listed and not cited, expected a :cite[…]{source=${id}}`);
  for (const id of cited) if (!listed.includes(id)) note('sources', `found source ${id} cited and not listed, expected it among sources`);
}

function endsWithVerdict(tree: Root): boolean {
  // Explanations of terms are added after the words, as paragraphs that hold nothing.
  const last = tree.children.findLast((node): node is Paragraph => node.type === 'paragraph' && node.children.length > 0);
  const [first] = last?.children ?? [];
  return first?.type === 'strong' && textOf(first) === verdictStart;
}

function knownPage(pages: ReadonlySet<string>, id: string): void {
  if (pages.has(id)) return;
  const folder = id.split('/')[0] ?? '';
  const near = [...pages].filter((page) => page.startsWith(`${folder}/`));
  throw new NotSo(`unknown page "${id}": expected one of ${near.length > 0 ? near.join(', ') : 'visits/3, inspections/2014 or their like'}`);
}

function faultOf(find: () => unknown): string | null {
  try {
    find();
    return null;
  } catch (error) {
    if (error instanceof UnknownName || error instanceof NotSo) return error.message;
    throw error;
  }
}

function idsIn(data: Record<string, unknown>, field: string): string[] {
  const ids = data[field];
  return Array.isArray(ids) ? ids.map(String) : [];
}
