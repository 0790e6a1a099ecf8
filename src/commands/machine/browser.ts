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

const advice =
  'No browser found for the browser tests: install Google Chrome or Chromium (on Debian: apt-get install chromium; anywhere: npx playwright install chromium), or set CHROME_PATH to one.';

/**
 * The path of a browser for the tests: CHROME_PATH, Chrome or Chromium in the usual places, or Playwright's own;
 * failing these, Debian's chromium is installed where that is allowed. Throws one sentence that says what to do.
 */
export function browserOf(machine: Machine): string {
  const { CHROME_PATH } = machine.environment;
  if (CHROME_PATH && !machine.isFile(CHROME_PATH)) throw new Error(`CHROME_PATH is ${CHROME_PATH}, but there is no such file.`);
  const found = CHROME_PATH || findBrowser(machine) || (installBrowser(machine) && findBrowser(machine));
  if (!found) throw new Error(advice);
  return found;
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

function findBrowser(machine: Machine): string | undefined {
  return [...usualPlaces(machine), ...playwrightPlaces(machine)].find((path) => machine.isFile(path));
}

function usualPlaces({ platform, environment, home }: Machine): string[] {
  if (platform === 'win32') {
    const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => ['Google/Chrome', 'Chromium'].map((name) => join(folder, name, 'Application', 'chrome.exe')));
  }
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium'].map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  const folders = [...(environment.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Where Playwright keeps the browsers it downloads, newest first. */
function playwrightPlaces({ platform, environment, home, files }: Machine): string[] {
  const usual = { win32: join(environment.LOCALAPPDATA ?? home, 'ms-playwright'), darwin: join(home, 'Library/Caches/ms-playwright') };
  const folder = environment.PLAYWRIGHT_BROWSERS_PATH || (platform === 'win32' || platform === 'darwin' ? usual[platform] : join(home, '.cache/ms-playwright'));
  const patterns = [
    'chromium-*/chrome-*/{chrome,chrome.exe}',
    'chromium-*/chrome-mac*/*.app/Contents/MacOS/*',
    'chromium_headless_shell-*/chrome-*/{chrome-headless-shell,headless_shell}{,.exe}',
  ];
  return patterns.flatMap((pattern) => files(pattern, folder).sort().reverse());
}

/** Debian's own package, with the package lists brought up to date first: a fresh machine has none. */
function installBrowser({ platform, root, isFile, run }: Machine): boolean {
  if (platform !== 'linux' || !root || !isFile('/usr/bin/apt-get')) return false;
  console.log('Installing Chromium for the browser tests (apt-get install chromium) ...');
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  return (
    run('apt-get', [...quiet, 'update']) &&
    run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...quiet, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  );
}
