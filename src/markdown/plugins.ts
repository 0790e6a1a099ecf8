import remarkDirective from 'remark-directive';
import type { VFile } from 'vfile';
import { addresses } from './checks/addresses.ts';
import { bareDigits } from './checks/bare-digits.ts';
import { keptMarks } from './checks/kept-marks.ts';
import { hiddenNumbers, rawHtml } from './checks/raw-html.ts';
import { sections } from './checks/sections.ts';
import { directives } from './directives/list.ts';
import { unknownDirective } from './directives/unknown-directive.ts';
import { FalseProse, faultsOf } from './fault.ts';
import type { Prose, Step } from './prose.ts';
import { startRecord } from './record.ts';
import { sentences } from './sentences/sentences.ts';

/** The steps that a document goes through, in order: what is no prose of ours, bare numbers, then one step for each directive. */
export function proseSteps(prose: Prose): Step[] {
  return [
    startRecord,
    hiddenNumbers,
    rawHtml,
    unknownDirective,
    bareDigits,
    sentences(prose),
    addresses,
    sections,
    ...directives.map((directive) => directive.step(prose)),
    keptMarks,
  ];
}

/**
 * Plugins for `unified({ remarkPlugins })`. A document with a fault throws FalseProse, one line a fault.
 * `digest` stands for everything the checks depend on: it is the only option Astro sees, so that its cache is thrown away when a figure changes.
 */
export function prosePlugins({ digest, ...prose }: Prose & { digest: string }) {
  return [remarkDirective, ...proseSteps(prose).map((step) => () => step), [throwFaults, { digest }] as [typeof throwFaults, { digest: string }]];
}

function throwFaults(_options: { digest: string }) {
  return (_tree: unknown, file: VFile) => {
    const faults = faultsOf(file);
    if (faults.length > 0) throw new FalseProse(faults, file.path);
  };
}
