import { expect, test } from 'vitest';
import { folderWith } from '../machine/folder-with.ts';
import { filesOf } from './page-files.ts';

const site = {
  'a.css': '@font-face{font-family:"Serif";src:url(fonts/serif.woff2)} h1{font-family:"Serif"}',
  'a.js': 'import"./b.js";import{c}from"./c.js";document.title;import("./later.js")',
  'b.js': 'export*from"./d.js"',
  'c.js': 'export const c=1',
  'd.js': '',
  'later.js': '',
  'fonts/serif.woff2': 'x',
  'fonts/sans.woff2': 'x',
  'photo.png': 'x',
  'icon.svg': 'x',
};

test('filesOf finds style sheets, scripts with their imports, pictures and the icon', () => {
  const html = `<link rel="stylesheet" href="../a.css"><script type="module" src="/a.js"></script>
    <!-- <script src="/gone.js"></script> --><img src="/photo.png" alt=""><link rel="icon" href="/icon.svg">
    <link rel="canonical" href="/elsewhere/"><a href="/gone/">away</a>`;
  expect(filesOf(folderWith({ ...site, 'visits/index.html': html }), 'visits/index.html')).toEqual({
    styles: ['a.css'],
    scripts: ['a.js', 'b.js', 'c.js', 'd.js'],
    fonts: ['fonts/serif.woff2'],
    images: ['photo.png', 'icon.svg'],
    inlineScript: '',
  });
});

test('filesOf finds the file from which drawings take a part, once, and none for a part of the page itself', () => {
  const html = '<svg><use href="../drawn.svg#a"/><use href="../drawn.svg#b"/><use href="#c"/></svg>';
  expect(filesOf(folderWith({ 'drawn.svg': '<svg/>', 'visits/index.html': html }), 'visits/index.html').images).toEqual(['drawn.svg']);
});

test('filesOf counts script written in the page, and no data', () => {
  const html = '<script>a()</script><script type="module">b()</script><script type="application/ld+json">{}</script>';
  expect(filesOf(folderWith({ 'index.html': html }), 'index.html').inlineScript).toBe('a()\nb()');
});

test.each([
  ['a family that is asked for', '@font-face{font-family:Sans;src:url(/fonts/sans.woff2)}body{font-family:Sans}', ['fonts/sans.woff2']],
  ['a family that is not asked for', '@font-face{font-family:Sans;src:url(/fonts/sans.woff2)}body{font-family:Arial}', []],
  [
    'a range that holds a character',
    '@font-face{font-family:Sans;src:url(/fonts/sans.woff2);unicode-range:U+0000-00FF}p{font-family:Sans}',
    ['fonts/sans.woff2'],
  ],
  ['a range that holds none', '@font-face{font-family:Sans;src:url(/fonts/sans.woff2);unicode-range:U+0370-03FF,U+4??}p{font-family:Sans}', []],
])('filesOf takes a font by %s', (_, css, fonts) => {
  expect(filesOf(folderWith({ ...site, 'index.html': `<style>${css}</style><p>text</p>` }), 'index.html').fonts).toEqual(fonts);
});

test('filesOf follows addresses under a sub-folder', () => {
  const html = '<link rel="stylesheet" href="/birmingham/a.css"><img src="/birmingham/photo.png" alt="">';
  const { styles, fonts, images } = filesOf(folderWith({ ...site, 'index.html': html }), 'index.html', '/birmingham/');
  expect([styles, fonts, images]).toEqual([['a.css'], ['fonts/serif.woff2'], ['photo.png']]);
});

test('filesOf says which file is missing', () => {
  const folder = folderWith({ 'index.html': '<link rel="stylesheet" href="/gone.css">' });
  expect(() => filesOf(folder, 'index.html')).toThrow('a page asks for gone.css, which is not in the built site');
});
