import type { Heading } from 'mdast';
import { nameOf, noteFaultAt } from '../fault.ts';
import type { Step } from '../prose.ts';
import { textOf } from '../tree.ts';

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

/** The sections of a thread that follows one concern through every document. */
export const concernSections = ['What the documents say', 'What the statistics say', 'Was it fixed?'] as const;

/** The one section of a story, after its steps. */
const storySections = ['What this cannot tell you'] as const;

/** The sections of the documents of a folder. */
const forms: Record<string, readonly string[]> = {
  'content/visits/': explainerSections,
  'content/inspections/': explainerSections,
  'content/concerns/': concernSections,
  'content/stories/': storySections,
};

/**
 * Holds documents to the sections of their folder.
 * Input: a visit without the heading `## What is not known`. Output: a fault: missing section "What is not known".
 */
export const sections: Step = (tree, file) => {
  const folder = Object.keys(forms).find((name) => nameOf(file).includes(name));
  if (folder === undefined) return;
  const expected = forms[folder] ?? [];
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 2);
  const titles = headings.map(titleOf);
  for (const section of expected) {
    if (!titles.includes(section)) noteFaultAt(file, null, `missing section "${section}": expected ${expected.join(', ')}`);
  }
  const known = headings.filter((heading) => expected.includes(titleOf(heading)));
  for (const heading of headings) {
    if (!known.includes(heading)) noteFaultAt(file, lineOf(heading), `found section "${titleOf(heading)}", expected only ${expected.join(', ')}`);
  }
  noteOrder(known);

  function noteOrder(headings: readonly Heading[]): void {
    const places = headings.map((heading) => expected.indexOf(titleOf(heading)));
    const wrong = places.findIndex((place, index) => index > 0 && place <= (places[index - 1] ?? -1));
    if (wrong < 0) return;
    const [title, before] = [expected[places[wrong] ?? 0], expected[places[wrong - 1] ?? 0]];
    noteFaultAt(file, lineOf(headings[wrong]), `found section "${title}" after "${before}", expected the order ${expected.join(', ')}`);
  }
};

function titleOf(heading: Heading): string {
  return textOf(heading).trim();
}

function lineOf(heading: Heading | undefined): number | null {
  return heading?.position?.start.line ?? null;
}
