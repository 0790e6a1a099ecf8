import { expect, test } from 'vitest';
import { documentText } from './checks/document-text.ts';
import { folderWith } from './machine/folder-with.ts';
import { makeReceipts } from './receipts.ts';

test('a folder without the documents is refused in one line', () => {
  const folder = folderWith({ 'other.txt': 'Nothing of ours.' });
  const fault = faultOf(() => makeReceipts(process.cwd(), folder, true));
  expect(fault).toContain('found no file of the checksum that data/receipts.json gives for');
  expect(fault).not.toContain('\n');
});

test('a page is read by its blocks, without what is around them', () => {
  const folder = folderWith({
    'page.html': '<header><p>Menu</p></header><h1>A\n title</h1><p>One <b>thing</b>.</p><ul><li>point</li></ul><script>let p;</script>',
  });
  expect(documentText(`${folder}/page.html`)).toBe('A title\n\nOne thing.\n\n• point');
});

test('a PDF that cannot be read is named in one line', () => {
  const folder = folderWith({ 'letter.pdf': 'no PDF' });
  expect(faultOf(() => documentText(`${folder}/letter.pdf`, `${folder}/no-such-program`))).toBe(
    `${folder}/letter.pdf: found no pdftotext on this machine, expected the program of Poppler to read a PDF`,
  );
  expect(faultOf(() => documentText(`${folder}/letter.pdf`, process.execPath))).toContain('found a PDF that pdftotext cannot read');
});

function faultOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
