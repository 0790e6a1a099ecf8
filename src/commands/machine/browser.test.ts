import { expect, test } from 'vitest';
import { browserOf, type Machine, windowlessBrowserOf } from './browser.ts';

/** A machine that holds these files, and on which apt-get, where it works, puts Chromium. */
function machine(files: string[], changes: Partial<Machine> & { aptWorks?: boolean } = {}): Machine {
  const held = new Set(files);
  const run = (command: string, args: string[]) => {
    commands.push([command, ...args].join(' '));
    if (changes.aptWorks && args.includes('install'))
      for (const name of ['chromium', 'chromium-headless-shell']) if (args.includes(name)) held.add(`/usr/bin/${name}`);
    return changes.aptWorks === true;
  };
  const fits = (pattern: string, folder: string) =>
    [...held].filter((file) => file.startsWith(folder) && pattern.startsWith('chromium-*/chrome-*/') && file.endsWith('chrome'));
  return { platform: 'linux', environment: {}, home: '/home/ada', root: false, isFile: (path) => held.has(path), files: fits, run, ...changes };
}

const commands: string[] = [];
const advice = /^No browser found for the browser tests: install Google Chrome or Chromium .* or set CHROME_PATH to one\.$/;

test('browserOf takes CHROME_PATH first', () => {
  expect(browserOf(machine(['/opt/mine', '/usr/bin/chromium'], { environment: { CHROME_PATH: '/opt/mine' } }))).toBe('/opt/mine');
});

test('browserOf says when CHROME_PATH is wrong, and looks no further', () => {
  const wrong = machine(['/usr/bin/chromium'], { environment: { CHROME_PATH: '/opt/mine' } });
  expect(() => browserOf(wrong)).toThrow('CHROME_PATH is /opt/mine, but there is no such file.');
});

test.each([
  ['linux', '/usr/bin/google-chrome', {}],
  ['linux', '/usr/bin/chromium', {}],
  ['linux', '/odd/place/chromium', { PATH: '/usr/sbin:/odd/place' }],
  ['linux', '/snap/bin/chromium', {}],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
  ['darwin', '/home/ada/Applications/Chromium.app/Contents/MacOS/Chromium', {}],
  ['win32', 'C:/Program Files/Google/Chrome/Application/chrome.exe', { PROGRAMFILES: 'C:/Program Files' }],
  ['win32', 'C:/Users/Ada/AppData/Local/Google/Chrome/Application/chrome.exe', { LOCALAPPDATA: 'C:/Users/Ada/AppData/Local' }],
] as const)('browserOf on %s finds %s', (platform, path, environment) => {
  expect(browserOf(machine([path], { platform, environment }))).toBe(path);
});

test("browserOf finds the newest of Playwright's own", () => {
  const cache = '/home/ada/.cache/ms-playwright';
  expect(browserOf(machine([`${cache}/chromium-1200/chrome-linux/chrome`, `${cache}/chromium-1210/chrome-linux/chrome`]))).toBe(
    `${cache}/chromium-1210/chrome-linux/chrome`,
  );
});

test("browserOf installs Debian's chromium for root, after bringing the package lists up to date", () => {
  commands.length = 0;
  expect(browserOf(machine(['/usr/bin/apt-get'], { root: true, aptWorks: true }))).toBe('/usr/bin/chromium');
  expect(commands.map((command) => /update|install/.exec(command)?.[0])).toEqual(['update', 'install']);
});

test.each([
  ['is not root', machine(['/usr/bin/apt-get'], { aptWorks: true })],
  ['has no apt-get', machine([], { root: true, aptWorks: true })],
  ['cannot install', machine(['/usr/bin/apt-get'], { root: true, aptWorks: false })],
])('browserOf says in one sentence what to install when it %s', (_, bare) => {
  expect(() => browserOf(bare)).toThrow(advice);
});

const shell = '/usr/bin/chromium-headless-shell';

test('windowlessBrowserOf takes CHROME_PATH first, then a browser that has no window, then any', () => {
  const both = ['/opt/mine', '/usr/bin/chromium', shell];
  expect(windowlessBrowserOf(machine(both, { environment: { CHROME_PATH: '/opt/mine' } }))).toBe('/opt/mine');
  expect(windowlessBrowserOf(machine(both))).toBe(shell);
  expect(windowlessBrowserOf(machine(['/usr/bin/chromium'], { root: true, aptWorks: true }))).toBe('/usr/bin/chromium');
});

test('windowlessBrowserOf installs the one that has no window in CI, and does with another where it cannot', () => {
  const held = ['/usr/bin/chromium', '/usr/bin/apt-get'];
  expect(windowlessBrowserOf(machine(held, { environment: { CI: 'true' }, root: true, aptWorks: true }))).toBe(shell);
  expect(windowlessBrowserOf(machine(held, { environment: { CI: 'true' }, root: true }))).toBe('/usr/bin/chromium');
});
