import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { violations } from './checks/accessible.ts';
import { crowdedText, faintMarks, smallText } from './checks/drawings.ts';
import { tooWide } from './checks/fits.ts';
import { unseenFocus } from './checks/focus.ts';
import { badInPrint } from './checks/printed.ts';
import { movement } from './checks/still.ts';
import { watch } from './checks/watch.ts';
import { test } from './tab.ts';

/** Each check of the browser tests is shown a page with one fault, and must name it; and a sound page, and must be silent. */

const sound = `<!doctype html><html lang="en-GB"><head><title>A page</title><style>
  body{margin:0;background:#fff;color:#000} figure{margin:0;break-inside:avoid} a:focus{outline:2px solid}
</style></head><body><main><h1>A page</h1><p>Text with <a href="#figure">a link</a> and <a href="#top">another</a>.</p>
<figure id="figure"><svg width="300" height="100" viewBox="0 0 300 100" role="img" aria-label="A line">
<g class="rules"><path d="M0 50H300" stroke="#eee"/></g><path class="line" d="M0 90L300 10" stroke="#174a8c" fill="none"/>
<text x="10" y="20" font-size="16">Birmingham</text><text x="10" y="60" font-size="16">England</text></svg></figure></main></body></html>`;

async function show(page: Page, changed = '', into = ''): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.setContent(sound.replace('</style>', `${changed}</style>`).replace('</main>', `${into}</main>`));
}

const walk = (page: Page) => unseenFocus(page, 5);

const cases: [name: string, check: (page: Page) => Promise<string[]>, css: string, html: string, words: RegExp][] = [
  ['a table too wide', tooWide, '', '<table><tr><td style="min-width:500px">a</td></tr></table>', /the page is 50\d px wide in a window of 320 px/],
  ['something cut off at the right', tooWide, 'main{overflow:hidden}', '<p class="long" style="width:500px">a</p>', /p\.long ends at 500 px of 320 px/],
  ['a table too wide once its details open', tooWide, '', '<details><summary>a</summary><p style="width:500px">a</p></details>', /ends at 500 px/],
  ['a picture without words', violations, '', '<img src="data:," >', /^image-alt, 1 times, at img: /],
  ['text without contrast', violations, 'h1{color:#ccc}', '', /^color-contrast, 1 times, at h1: /],
  ['small text in a drawing', smallText, 'text{font-size:12px}', '', /"Birmingham" is set at 12\.0 px/],
  ['text in a drawing that has shrunk', smallText, 'svg{width:150px;height:50px}', '', /"England" is set at 8\.0 px/],
  ['text upon text in a drawing', crowdedText, 'text:last-child{transform:translate(5px,-38px)}', '', /"Birmingham" lies on "England"/],
  ['text that reaches out of the window', crowdedText, 'text:last-child{transform:translateX(270px)}', '', /"England" reaches out of the window/],
  ['faint text in a drawing', faintMarks, 'text{fill:#999}', '', /"Birmingham" has a contrast of 2\.8 on rgb\(255, 255, 255\), expected 4\.5/],
  ['a faint line in a drawing', faintMarks, '.line{stroke:#bbb}', '', /path\.line has a contrast of 1\.9 on .*, expected 3/],
  ['an animation', movement, '@keyframes a{to{opacity:0}} h1{animation:a 9s infinite}', '', /h1\. is animated/],
  ['a transition', movement, 'a{transition:color .2s}', '', /a\. has a transition or an animation/],
  ['smooth scrolling', movement, 'html{scroll-behavior:smooth}', '', /html\. scrolls smoothly/],
  ['a dark ground in print', badInPrint, 'body{background:#222}', '', /body\. has a dark ground/],
  ['pale text in print', badInPrint, 'p{color:#bbb}', '', /p\. has pale text/],
  ['a figure that may be cut in print', badInPrint, 'figure{break-inside:auto}', '', /figure\. may be cut in two/],
  ['what sticks to the window in print', badInPrint, 'h1{position:sticky;top:0}', '', /h1\. sticks to the window/],
  ['focus that does not show', walk, 'a:focus{outline:none}', '', /a "a link" shows no mark when it has focus/],
  [
    'focus out of sight',
    walk,
    '',
    '<button style="position:absolute;left:-900px">away</button>',
    /button "away" is out of sight \(left, top, width, height: -?\d+ .*\) when it has focus/,
  ],
  [
    'focus that cannot be seen in a frame',
    walk,
    '',
    '<iframe title="a" srcdoc="<style>a{outline:none}</style><a href=#a>framed</a>"></iframe>',
    /^a "framed" shows no mark/,
  ],
];

for (const [name, check, css, html, words] of cases) {
  test(`the check finds ${name}`, async ({ page }) => {
    await show(page, css, html);
    expect((await check(page)).join('\n')).toMatch(words);
  });
}

for (const check of new Set(cases.map(([, check]) => check))) {
  test(`${check.name} finds nothing on a sound page`, async ({ page }) => {
    await show(page);
    expect(await check(page)).toEqual([]);
  });
}

test('faintMarks sees what forced colours do to a line', async ({ page }) => {
  await show(page, '@media(forced-colors:active){.line{stroke:Canvas}}');
  expect(await faintMarks(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect((await faintMarks(page)).join()).toMatch(/path\.line has a contrast of 1\.0/);
});

/** A page of this text on a server of its own, watched, after its script has run. */
async function watched(page: Page, html: string): Promise<string[]> {
  const server = createServer((request, response) => {
    response
      .writeHead(request.url === '/' ? 200 : 404, { 'Content-Type': 'text/html' })
      .end(request.url === '/' ? `<link rel="icon" href="data:,">${html}` : '');
  }).listen(0);
  const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
  try {
    const watching = watch(page, site);
    await page.goto(site, { waitUntil: 'networkidle' });
    const faults = await watching.faults();
    watching.stop();
    return faults;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

for (const [name, html, words] of [
  ['a request to another host', '<img src="http://localhost:1/pixel.gif" alt="">', /asked another host: http:\/\/localhost:1\/pixel\.gif/],
  ['a file that is not there', '<img src="/gone.png" alt="">', /404 for http:\/\/localhost:\d+\/gone\.png/],
  ['a cookie', '<script>document.cookie="a=1"</script>', /kept the cookie a/],
  ['local storage', '<script>localStorage.a=1</script>', /kept a in local storage/],
  ['session storage', '<script>sessionStorage.a=1</script>', /kept a in session storage/],
  ['a database', '<script>indexedDB.open("a")</script>', /kept a in a database/],
  ['a cache', '<script>caches.open("a")</script>', /kept a in a cache/],
  ['an error in script', '<script>nothing()</script>', /error in script: nothing is not defined/],
  ['an error on the console', '<script>console.error("broken")</script>', /on the console: broken/],
] as const) {
  test(`watch finds ${name}`, async ({ page }) => {
    expect((await watched(page, html)).join('\n')).toMatch(words);
  });
}

test('watch finds nothing on a sound page', async ({ page }) => {
  expect(await watched(page, '<p>text</p>')).toEqual([]);
});

test('watch asks a frame again that changes while it is asked', async ({ page }) => {
  const changes = '<script>indexedDB.databases = () => new Promise(() => parent.change())</script>';
  const changed = '<script>localStorage.a = 1</script>';
  const html = `<script>function change() { document.querySelector('iframe').srcdoc = '${changed.replace('</', '<\\/')}'; }</script>
<iframe title="a" srcdoc="${changes}"></iframe>`;
  expect((await watched(page, html)).join('\n')).toMatch(/kept a in local storage/);
});
