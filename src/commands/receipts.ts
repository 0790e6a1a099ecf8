import { globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../dataset/checksums.ts';
import { quote } from '../dataset/data-error.ts';
import type { Receipts } from '../dataset/receipts.ts';
import { checkDocument } from '../markdown/check.ts';
import { heldDocuments } from '../receipts/held.ts';
import { receiptsOf } from '../receipts/receipts.ts';
import { type Wanted, wantedOf } from '../receipts/wanted.ts';
import { documentEndings, documentText } from './checks/document-text.ts';
import { type ProseOnDisk, readProse } from './checks/read-prose.ts';

const usage = 'usage: npm run receipts -- <folder of sources> [--check]';

/**
 * Looks in the held documents for each place, figure and quotation of the site, and writes what it found to data/receipts.json; with `check` only compares.
 * A document is known by the checksum that data/receipts.json gives of it, whatever its name. Throws Error in one line; then nothing is written.
 */
export function makeReceipts(root: string, folder: string, check: boolean): string {
  const prose = readProse(root);
  const made = receiptsOf(prose.dataset, allWanted(prose), textsIn(folder, heldDocuments(prose.dataset)));
  const path = join(root, 'data', 'receipts.json');
  const text = written(made);
  if (check) compare(path, text);
  else replace(path, text);
  return summary(made);
}

/** What the hand-kept records and the prose say of documents. */
function allWanted(prose: ProseOnDisk): Wanted {
  const own = wantedOf(prose.dataset);
  const records = prose.documents.map((document) => ({ where: document.path, record: checkDocument(document, prose).record }));
  return {
    values: own.values,
    numbers: own.numbers,
    places: [...own.places, ...records.flatMap(({ where, record }) => record.cited.flatMap(({ source, at }) => (at === null ? [] : [{ where, source, at }])))],
    quotations: [...own.quotations, ...records.flatMap(({ where, record }) => record.quotations.map((quotation) => ({ where, ...quotation })))],
  };
}

/** The text of each held document, found in the folder by its checksum. Throws Error when one is not there. */
function textsIn(folder: string, held: ReadonlyMap<string, string>): Map<string, string> {
  const paths = globSync('**/*', { cwd: folder })
    .filter((path) => documentEndings.includes(extname(path).toLowerCase()))
    .map((path) => join(folder, path));
  const bySum = new Map(paths.map((path) => [sha256(readFileSync(path)), path]));
  return new Map(
    [...held].map(([source, sum]) => {
      const path = bySum.get(sum);
      if (path === undefined) throw new Error(`${folder}: found no file of the checksum that data/receipts.json gives for ${source}, expected ${sum}`);
      return [source, documentText(path)];
    }),
  );
}

/** One receipt on a line, so that a change to one is a change to one line. */
function written(receipts: Receipts): string {
  const lists = Object.entries(receipts).map(([name, list]) => `  "${name}": [\n${list.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`);
  return `{\n${lists.join(',\n')}\n}\n`;
}

function replace(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}

function compare(path: string, text: string): void {
  const [found, expected] = [readFileSync(path, 'utf8').split('\n'), text.split('\n')];
  const line = Array.from({ length: Math.max(found.length, expected.length) }, (_, index) => index).find((index) => found[index] !== expected[index]);
  if (line === undefined) return;
  throw new Error(
    `data/receipts.json, line ${line + 1}: found ${quote(found[line] ?? 'the end')}, expected ${quote(expected[line] ?? 'the end')}, as these documents make it`,
  );
}

function summary({ documents, places, values, numbers, quotations }: Receipts): string {
  const held = new Set(documents.map(({ source }) => source));
  const found = (all: readonly (string | null)[]) => `${all.filter((answer) => answer !== null).length} of ${all.length}`;
  const quoted = found(quotations.filter(({ source }) => held.has(source)).map(({ at }) => at));
  const unheld = quotations.filter(({ source }) => !held.has(source)).length;
  return `${documents.length} documents: found ${found(values.map(({ words }) => words))} figures, ${found(numbers.map(({ words }) => words))} numbers of findings, ${found(places.map(({ words }) => words))} places and ${quoted} quotations; ${unheld} quotations may be of documents that are not held`;
}

if (import.meta.main) {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean', default: false } } });
    const [folder] = positionals;
    if (!folder) throw new Error(usage);
    console.log(makeReceipts(process.cwd(), folder, values.check));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
