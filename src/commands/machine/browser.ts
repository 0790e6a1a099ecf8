import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What has to be known of a machine, and done on it, to come by a browser. */
export interface Machine {
  platform: NodeJS.Platform;
  environment: NodeJS.ProcessEnv;
  home: string;
  /** True where packages may be installed: for root. */
  root: boolean;
  isFile: (path: string) => boolean;
  /** Files that fit a pattern below a folder. */
  files: (pattern: string, folder: string) => string[];
  /** Runs a command and shows what it prints; false when it fails. */
  run: (command: string, args: string[]) => boolean;
}

/** Debian's Chromium without a window. */
const windowless = 'chromium-headless-shell';

const advice =
  'No browser found for the browser tests: install Google Chrome or Chromium (on Debian: apt-get install chromium; anywhere: npx playwright install chromium), or set CHROME_PATH to one.';

/**
 * The path of a browser for the tests: CHROME_PATH, Chrome or Chromium in the usual places, or Playwright's own;
 * failing these, Debian's chromium is installed where that is allowed. Throws one sentence that says what to do.
 */
export function browserOf(machine: Machine): string {
  const found = chosenBrowser(machine) || findBrowser(machine) || (installPackage(machine, 'chromium') && findBrowser(machine));
  if (!found) throw new Error(advice);
  return found;
}

/**
 * The path of a browser for tests that need no window: CHROME_PATH, or the same browser built without one, which takes two thirds of the processor time
 * (in CI Debian's is installed where that is allowed); failing these, what `browserOf` finds. Throws one sentence that says what to do.
 */
export function windowlessBrowserOf(machine: Machine): string {
  const found = chosenBrowser(machine) || findWindowless(machine) || (machine.environment.CI && installPackage(machine, windowless) && findWindowless(machine));
  return found || browserOf(machine);
}

function chosenBrowser({ environment: { CHROME_PATH }, isFile }: Machine): string | undefined {
  if (CHROME_PATH && !isFile(CHROME_PATH)) throw new Error(`CHROME_PATH is ${CHROME_PATH}, but there is no such file.`);
  return CHROME_PATH;
}

/** This machine. */
export const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  home: homedir(),
  root: process.getuid?.() === 0,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  files: (pattern, folder) => globSync(pattern, { cwd: folder }).map((file) => join(folder, file)),
  run: (command, args) => spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0,
};

/** Playwright's own browsers, by where they stand in its folder. */
const playwrights = {
  window: ['chromium-*/chrome-*/{chrome,chrome.exe}', 'chromium-*/chrome-mac*/*.app/Contents/MacOS/*'],
  windowless: ['chromium_headless_shell-*/chrome-*/{chrome-headless-shell,headless_shell}{,.exe}'],
};

function findBrowser(machine: Machine): string | undefined {
  return [...usualPlaces(machine), ...playwrightPlaces(machine, [...playwrights.window, ...playwrights.windowless])].find((path) => machine.isFile(path));
}

function findWindowless(machine: Machine): string | undefined {
  return [...onPath(machine, [windowless]), ...playwrightPlaces(machine, playwrights.windowless)].find((path) => machine.isFile(path));
}

function usualPlaces(machine: Machine): string[] {
  const { platform, environment, home } = machine;
  if (platform === 'win32') {
    const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => ['Google/Chrome', 'Chromium'].map((name) => join(folder, name, 'Application', 'chrome.exe')));
  }
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium'].map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  return onPath(machine, ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']);
}

/** Where programs of these names may stand, the first name first. */
function onPath({ environment }: Machine, names: string[]): string[] {
  const folders = [...(environment.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Where Playwright keeps the browsers it downloads, newest first. */
function playwrightPlaces({ platform, environment, home, files }: Machine, patterns: string[]): string[] {
  const usual = { win32: join(environment.LOCALAPPDATA ?? home, 'ms-playwright'), darwin: join(home, 'Library/Caches/ms-playwright') };
  const folder = environment.PLAYWRIGHT_BROWSERS_PATH || (platform === 'win32' || platform === 'darwin' ? usual[platform] : join(home, '.cache/ms-playwright'));
  return patterns.flatMap((pattern) => files(pattern, folder).sort().reverse());
}

/** Debian's own package, with the package lists brought up to date first: a fresh machine has none. */
function installPackage({ platform, root, isFile, run }: Machine, name: string): boolean {
  if (platform !== 'linux' || !root || !isFile('/usr/bin/apt-get')) return false;
  console.log(`Installing Chromium for the browser tests (apt-get install ${name}) ...`);
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  return (
    run('apt-get', [...quiet, 'update']) &&
    run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...quiet, 'install', '-y', '--no-install-recommends', name, 'fonts-liberation'])
  );
}
