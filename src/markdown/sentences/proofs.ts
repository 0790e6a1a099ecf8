import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { directives } from '../directives/list.ts';
import { unknownDirective } from '../directives/unknown-directive.ts';
import { faultsOf } from '../fault.ts';
import type { Prose } from '../prose.ts';
import { type ProseRecord, recordOf, startRecord } from '../record.ts';
import { type Mark, sentencesIn } from './sentence-list.ts';

/**
 * Reads the field `proof` of a front matter: directives, one after another, in whose brackets stand words of the other fields.
 * Input: `:change[higher]{of=repeat-plans from=2013 to=2025}`. Output: its mark, what it cites, and the faults of its own step.
 */
export function proofsIn(proof: string, prose: Prose): { marks: Mark[]; cited: ProseRecord['cited']; faults: string[] } {
  const file = new VFile({ path: 'proof', value: proof });
  const tree: Root = unified().use(remarkParse).use(remarkDirective).parse(file);
  startRecord(tree, file);
  unknownDirective(tree, file);
  const marks = sentencesIn(tree).flatMap((sentence) => sentence.marks);
  for (const { step, type } of directives) if (type === 'textDirective') step(prose)(tree, file);
  return { marks, cited: recordOf(file).cited, faults: faultsOf(file).map((fault) => fault.replace(/^proof(?::\d+)?: /, '')) };
}
