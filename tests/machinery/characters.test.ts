import { expect, test } from 'vitest';
import { folderWith } from '../../src/commands/machine/folder-with.ts';
import { checkCharacters } from './characters.ts';

const held = ' abcdefghijklmnopqrstuvwxyz&–';
const fonts = '<style>@font-face{font-family:Sans}</style>';

test('checkCharacters passes pages whose characters are held, written as entities too', () => {
  const folder = folderWith({ 'index.html': `${fonts}<p title="Ω">plans &amp; visits &#8211; &#x2013;</p><script>"Ω"</script><!-- Ω -->` });
  expect(checkCharacters(folder, held)).toEqual({ passed: 1, failed: 0, messages: [] });
});

test('checkCharacters fails a character the fonts do not hold', () => {
  const { failed, messages } = checkCharacters(folderWith({ 'visits/index.html': `${fonts}<p>plans rose &#8594; again</p>` }), held);
  expect([failed, messages]).toEqual([1, ['/visits/: the fonts do not hold "→" (U+2192), found in "plans rose → again"']]);
});

test('checkCharacters fails a straight apostrophe or quotation mark that is read or heard, not one of code', () => {
  const held = String.fromCharCode(...Array(127).keys());
  const folder = folderWith({
    'index.html': `${fonts}<p>a child&#39;s plan</p><img alt="the &quot;good&quot; ones"><pre>it's</pre><code>"it"</code><script>"it"</script>`,
  });
  expect(checkCharacters(folder, held).messages).toEqual([
    `/: a straight mark in "a child's plan", expected a curly one`,
    `/: a straight mark in "the "good" ones", expected a curly one`,
  ]);
});

test('checkCharacters leaves a page that brings no font alone', () => {
  expect(checkCharacters(folderWith({ 'index.html': '<p>Ω</p>' }), held).failed).toBe(0);
});
