import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { JSDOM } from 'jsdom';

/** Endings of the files that can be a document. */
export const documentEndings = ['.txt', '.html', '.htm', '.pdf'];

/**
 * The text of a document as plain text: its paragraphs parted by empty lines, its pages by form feeds where it has pages.
 * Throws Error in one line when it is a PDF and pdftotext is not there or cannot read it.
 */
export function documentText(path: string, pdftotext = 'pdftotext'): string {
  const ending = extname(path).toLowerCase();
  if (ending === '.pdf') return pdfText(path, pdftotext);
  const text = readFileSync(path, 'utf8');
  return ending === '.txt' ? text : htmlText(text);
}

function pdfText(path: string, pdftotext: string): string {
  try {
    return execFileSync(pdftotext, ['-layout', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(
      `${path}: found ${missing ? 'no pdftotext on this machine' : 'a PDF that pdftotext cannot read'}, expected the program of Poppler to read a PDF`,
    );
  }
}

/** Blocks of a page that has no layout of its own; a point of a list begins with its dot, as in a printed text. */
function htmlText(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const unread of document.querySelectorAll('script, style, nav, header, footer')) unread.remove();
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, td')]
    .map((block) => `${block.localName === 'li' ? '• ' : ''}${(block.textContent ?? '').replace(/\s+/g, ' ').trim()}`)
    .join('\n\n');
}
