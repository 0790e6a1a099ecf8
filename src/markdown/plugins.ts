import remarkDirective from 'remark-directive';
import type { VFile } from 'vfile';
import { addresses } from './addresses.ts';
import { bareDigits } from './bare-digits.ts';
import { change } from './change.ts';
import { chart } from './chart.ts';
import { cite } from './cite.ts';
import { claims } from './claims.ts';
import { compare } from './compare.ts';
import { document } from './document.ts';
import { FalseProse, faultsOf } from './fault.ts';
import { figure } from './figure.ts';
import { keptMarks } from './kept-marks.ts';
import { plain } from './plain.ts';
import type { Prose, Step } from './prose.ts';
import { rawHtml } from './raw-html.ts';
import { startRecord } from './record.ts';
import { scrolly } from './scrolly.ts';
import { sections } from './sections.ts';
import { step } from './step.ts';
import { term } from './term.ts';
import { unknownDirective } from './unknown-directive.ts';

/** The steps that a document goes through, in order: what is no prose of ours, bare numbers, then one step for each directive. */
export function proseSteps(prose: Prose): Step[] {
  return [
    startRecord,
    rawHtml,
    unknownDirective,
    bareDigits,
    addresses,
    sections,
    document(prose),
    figure(prose),
    change(prose),
    compare(prose),
    term(prose),
    cite(prose),
    plain,
    chart(prose),
    claims(prose),
    step(prose),
    scrolly,
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
    if (faults.length > 0) throw new FalseProse(faults);
  };
}
