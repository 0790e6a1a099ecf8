import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProse } from '../src/commands/checks/read-prose.ts';
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

/** A document in which nothing is wrong, so that whatever is found comes from the sentence put in. */
const page = { path: 'content/about/page.md', text: '---\ntitle: A page\nsummary: What it says.\n---\n\nWords.\n' };

function faultsOf({ path, find, put }: FalseSentence): string[] {
  if (find === undefined) return checkDocument({ ...page, text: `${page.text}\n${put}\n` }, prose).faults;
  const document = prose.documents.find((entry) => entry.path === path);
  if (document === undefined || !document.text.includes(find)) throw new Error(`${path}: expected a document that holds "${find}"`);
  return checkDocument({ ...document, text: document.text.replace(find, put) }, prose).faults;
}

describe('checkDocument, for false sentences', () => {
  test('checkDocument refuses each of them but those that only a person can tell, which are fewer than one in ten', () => {
    const passing = cases.filter((one) => faultsOf(one).length === 0);
    console.log(`False sentences refused: ${cases.length - passing.length} of ${cases.length}`);
    expect(passing.map(({ put }) => put)).toEqual(cases.filter(({ passes }) => passes !== undefined).map(({ put }) => put));
    expect(passing.length * 10).toBeLessThan(cases.length);
  });
});

describe('content/unproved.json', () => {
  /** How many sentences may be listed: lower it with the list, and never raise it. */
  const most = 65;
  const listed = [...prose.unproved].flatMap(([path, sentences]) => [...sentences].map((sentence) => ({ path, sentence })));

  test('content/unproved.json holds only sentences that stand in their document and that nothing proves', () => {
    const bare = new Map(
      prose.documents.map((document) => [document.path, checkDocument(document, prose).record.statements.filter(({ proof }) => proof === 'nothing')]),
    );
    expect(listed.filter(({ path, sentence }) => !bare.get(path)?.some((statement) => statement.sentence === sentence))).toEqual([]);
  });

  test('content/unproved.json holds no bare quantity and no bare comparison about Birmingham, England or another council', () => {
    const names = new RegExp(`\\b(?:councils?|country|elsewhere|${prose.dataset.areas.map(({ name }) => name.replace(/\W/g, '.')).join('|')})\\b`);
    const bare = prose.documents.flatMap(({ path, text }) =>
      checkDocument({ path, text }, prose).record.statements.filter(
        ({ kind, proof, sentence }) => proof === 'nothing' && ['quantity', 'comparison', 'extreme'].includes(kind) && names.test(sentence),
      ),
    );
    expect(bare.map(({ sentence, words }) => `${words}: ${sentence}`)).toEqual([]);
  });

  test('content/unproved.json may only get shorter', () => {
    expect(listed.length).toBeLessThanOrEqual(most);
  });
});
