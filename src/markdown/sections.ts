import type { Heading } from 'mdast';
import { nameOf, noteFaultAt } from './fault.ts';
import type { Step } from './prose.ts';
import { textOf } from './tree.ts';

/** The sections of an explainer, all of them and in this order. */
export const explainerSections = [
  'In short',
  'What inspectors looked at',
  'What had improved',
  'What worried inspectors',
  'The figures',
  'Then and since',
  'What is not known',
] as const;

/** Folders whose documents are explainers. */
const folders = ['content/visits/', 'content/inspections/'];

/**
 * Holds explainers to their sections.
 * Input: a visit without the heading `## What is not known`. Output: a fault: missing section "What is not known".
 */
export const sections: Step = (tree, file) => {
  if (!folders.some((folder) => nameOf(file).includes(folder))) return;
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 2);
  const titles = headings.map((heading) => textOf(heading).trim());
  for (const section of explainerSections) {
    if (!titles.includes(section)) noteFaultAt(file, null, `missing section "${section}": expected ${explainerSections.join(', ')}`);
  }
  const known = headings.filter((heading) => (explainerSections as readonly string[]).includes(textOf(heading).trim()));
  for (const heading of headings) {
    const title = textOf(heading).trim();
    if (!known.includes(heading)) noteFaultAt(file, lineOf(heading), `found section "${title}", expected only ${explainerSections.join(', ')}`);
  }
  noteOrder(known);

  function noteOrder(headings: readonly Heading[]): void {
    const places = headings.map((heading) => explainerSections.indexOf(textOf(heading).trim() as never));
    const wrong = places.findIndex((place, index) => index > 0 && place <= (places[index - 1] ?? -1));
    if (wrong < 0) return;
    const [title, before] = [explainerSections[places[wrong] ?? 0], explainerSections[places[wrong - 1] ?? 0]];
    noteFaultAt(file, lineOf(headings[wrong]), `found section "${title}" after "${before}", expected the order ${explainerSections.join(', ')}`);
  }
};

function lineOf(heading: Heading | undefined): number | null {
  return heading?.position?.start.line ?? null;
}
