import { expect, test } from 'vitest';
import { writeHostHeaders } from '../../src/commands/built/host-headers.mjs';
import { folderWith } from '../../src/commands/machine/folder-with.ts';
import { checkHeaders } from './headers.ts';

const site = {
  'index.html': '',
  '404.html': '',
  'data/index.html': '',
  'data/latest/areas.csv': '',
  '_astro/a.js': '',
  'embed/index.html': '',
  'embed/a/index.html': '',
  'embed/kit/a/index.html': '',
};
const all = '  X-Content-Type-Options: nosniff\n  Referrer-Policy: same-origin\n  Permissions-Policy: camera=()\n';

test('checkHeaders passes the file that the build writes, at the top and under a sub-folder', () => {
  for (const base of ['/', '/birmingham/']) {
    const folder = folderWith(site);
    writeHostHeaders(folder, base);
    expect(checkHeaders(folder, base)).toEqual({ passed: 4, failed: 0, messages: [] });
  }
});

test.each([
  ['no file', undefined, '_headers: found 0 rules'],
  ['a file that is left out', `/*\n${all}\n/data/*\n  Cache-Control: a\n`, '/404.html: found no cache-control, expected one'],
  ['a header given twice', `/*\n${all}  Cache-Control: a\n\n/data/*\n  Cache-Control: b\n`, '/data/latest/areas.csv: found cache-control twice'],
  ['a rule without files', `/*\n${all}  Cache-Control: a\n\n/date/*\n  X-A: b\n`, 'found a rule for /date/*, where there is no file'],
  ['a line too long', `/*\n${all}  Cache-Control: ${'a'.repeat(2000)}\n`, 'found a line of 2015 characters'],
])('checkHeaders finds %s', (_, text, words) => {
  const folder = folderWith(text === undefined ? site : { ...site, _headers: text });
  expect(checkHeaders(folder).messages.join('\n')).toContain(words);
});
