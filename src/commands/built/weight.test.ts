import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { folderWith } from '../machine/folder-with.ts';
import { weightOf } from './weight.ts';

test('weightOf counts text in brotli, fonts as they are, and script in the page once in the sums', () => {
  const css = '@font-face{font-family:Sans;src:url(/sans.woff2)}body{font-family:Sans}'.repeat(20);
  const html = `<link rel="stylesheet" href="/a.css"><script>alert(1)</script>${'<p>text</p>'.repeat(100)}`;
  const folder = folderWith({ 'index.html': html, 'a.css': css, 'sans.woff2': 'x'.repeat(500) });
  const size = (text: string) => brotliCompressSync(text).length;
  expect(weightOf(folder, 'index.html')).toEqual({
    html: size(html),
    styles: size(css),
    scripts: size('alert(1)'),
    fonts: 500,
    images: 0,
    withoutFonts: size(html) + size(css),
    total: size(html) + size(css) + 500,
  });
});
