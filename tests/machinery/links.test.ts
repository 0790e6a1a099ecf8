import { describe, expect, test } from 'vitest';
import { folderWith } from '../../src/commands/machine/folder-with.ts';
import { checkFileLinks } from './file-links.ts';
import { checkLinks, whyBroken } from './links.ts';

const third = '<h1 id="figures">Third visit</h1><a href="/">home</a>';

/** Asked of a server, and looked up among the files: both have to find the same. */
describe.each([['checkLinks', checkLinks] as const, ['checkFileLinks', checkFileLinks] as const])('%s', (name, check) => {
  test(`${name} follows links, fragments and style sheets`, async () => {
    const home = '<link rel="stylesheet" href="/a.css"><a href="/visits/3/#figures">third visit</a><a href="https://elsewhere.example/">away</a>';
    const folder = folderWith({ 'index.html': home, 'visits/3/index.html': third, 'a.css': '' });
    expect(await check(folder)).toEqual({ passed: 3, failed: 0, messages: [] });
  });

  test.each([
    ['a page that is not there', '<a href="/visits/7/">seventh</a>', '/ links to /visits/7/: no such page or file'],
    ['a fragment that is not there', '<a href="/visits/3/#ghost">ghost</a>', '/ links to /visits/3/#ghost: no such fragment'],
    ['a fragment of its own page', '<a href="#ghost">ghost</a>', '/ links to /#ghost: no such fragment'],
    ['a picture that is not there', '<img src="/gone.png" alt="">', '/ links to /gone.png: no such page or file'],
    ['a style sheet that is not there', '<link rel="stylesheet" href="/gone.css">', '/ links to /gone.css: no such page or file'],
    ['a picture of a style sheet that is not there', '<style>p{background:url("/gone.png")}</style>', '/ links to /gone.png: no such page or file'],
    ['a forgotten slash', '<a href="/visits/3">third</a>', '/ links to /visits/3: is sent on elsewhere: link to its last address'],
  ])(`${name} fails %s`, async (_, home, message) => {
    const { failed, messages } = await check(folderWith({ 'index.html': home, 'visits/3/index.html': third }));
    expect([failed, messages]).toEqual([1, [message]]);
  });

  test(`${name} reads pages that no page links to`, async () => {
    const folder = folderWith({ 'index.html': '<p>home</p>', 'embed/a/index.html': '<a href="/gone/">gone</a>' });
    expect((await check(folder)).messages).toEqual(['/embed/a/ links to /gone/: no such page or file']);
  });

  test(`${name} fails a link that forgets the sub-folder`, async () => {
    const folder = folderWith({
      'index.html': '<a href="/birmingham/visits/3/">right</a><a href="/visits/3/">wrong</a>',
      'visits/3/index.html': '<p>third</p>',
    });
    expect(await check(folder, '/birmingham/')).toMatchObject({ failed: 1, messages: ['/birmingham/ links to /visits/3/: no such page or file'] });
  });
});

test.each([
  [200, 'no such fragment'],
  [301, 'is sent on elsewhere: link to its last address'],
  [404, 'no such page or file'],
  [500, 'the server answered 500'],
  [undefined, 'no answer (ECONNRESET), so nothing is known of it'],
  [0, 'no answer (ECONNRESET), so nothing is known of it'],
])('whyBroken of %s says what is known: %s', (status, words) => {
  expect(whyBroken(status, [Object.assign(new Error('fetch failed'), { cause: { code: 'ECONNRESET' } })])).toBe(words);
});
