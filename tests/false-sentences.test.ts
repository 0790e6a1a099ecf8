import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProse } from '../src/commands/read-prose.ts';
import { checkDocument } from '../src/markdown/check.ts';

/** A false or misleading sentence, put at the end of a document or in the place of other words; `passes` says why only a person can tell. */
interface FalseSentence {
  kind: string;
  path?: string;
  find?: string;
  put: string;
  passes?: string;
}

const prose = readProse('.');
const cases = JSON.parse(readFileSync('src/markdown/fixtures/false-sentences.json', 'utf8')) as FalseSentence[];

function faultsOf({ path = 'content/visits/3.md', find, put }: FalseSentence): number {
  const document = prose.documents.find((entry) => entry.path === path);
  if (document === undefined || (find !== undefined && !document.text.includes(find))) throw new Error(`${path}: expected a document that holds "${find}"`);
  const text = find === undefined ? `${document.text}\n\n${put}\n` : document.text.replace(find, put);
  return checkDocument({ path, text }, prose).faults.length - checkDocument(document, prose).faults.length;
}

describe('checkDocument, for false sentences', () => {
  test('checkDocument refuses each of them but those that only a person can tell, which are fewer than one in ten', () => {
    const passing = cases.filter((one) => faultsOf(one) === 0);
    console.log(`False sentences refused: ${cases.length - passing.length} of ${cases.length}`);
    expect(passing.map(({ put }) => put)).toEqual(cases.filter(({ passes }) => passes !== undefined).map(({ put }) => put));
    expect(passing.length * 10).toBeLessThan(cases.length);
  });
});

describe('content/unproved.json', () => {
  /** How many sentences may be listed: lower it with the list, and never raise it. */
  const most = 180;
  const listed = [...prose.unproved].flatMap(([path, sentences]) => [...sentences].map((sentence) => ({ path, sentence })));

  test('content/unproved.json holds only sentences that stand in their document and that nothing proves', () => {
    const bare = new Map(
      prose.documents.map((document) => [document.path, checkDocument(document, prose).record.statements.filter(({ proof }) => proof === 'nothing')]),
    );
    expect(listed.filter(({ path, sentence }) => !bare.get(path)?.some((statement) => statement.sentence === sentence))).toEqual([]);
  });

  test('content/unproved.json may only get shorter', () => {
    expect(listed.length).toBeLessThanOrEqual(most);
  });
});
