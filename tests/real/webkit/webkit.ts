import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { Builder, By, Capabilities, Key as Keys, type WebDriver } from 'selenium-webdriver';
import type { DrivenPage, Key } from '../browsers/driven.ts';
import { freePort } from '../free-port.ts';
import { settled } from '../settled.ts';

const keys: Record<Key, string> = { ArrowDown: Keys.ARROW_DOWN, ArrowLeft: Keys.ARROW_LEFT, Enter: Keys.ENTER, Escape: Keys.ESCAPE, Tab: Keys.TAB };

/** WebKit as Debian has it, on a display of its own that nobody sees. */
export interface WebKit {
  driver: WebDriver;
  stop: () => Promise<void>;
}

/** Starts WebKitGTK's small browser in the hands of its own driver. */
export async function startWebKit(): Promise<WebKit> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (binary === undefined) throw new Error('found no MiniBrowser of WebKitGTK in /usr/lib');
  const port = await freePort();
  const display = ['-a', '-s', '-screen 0 1400x1100x24', 'dbus-run-session', '--', 'WebKitWebDriver', `--port=${port}`];
  const child = spawn('xvfb-run', display, { stdio: 'ignore', detached: true });
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid);
    } catch {
      // All of it has ended.
    }
  };
  process.once('exit', end);
  try {
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/status`).then(
        () => [],
        () => ['no answer from WebKitWebDriver'],
      );
    const [silent] = await settled(answers);
    if (silent !== undefined) throw new Error(silent);
    const options = { binary, args: ['--automation'] };
    const capabilities = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options });
    const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    return { driver, stop: () => driver.quit().finally(end) };
  } catch (error) {
    end();
    throw error;
  }
}

/** A page of WebKit. Its driver tells of no console: what a page did wrong is known by what it asked for alone. */
export function drivenWebKit(driver: WebDriver): DrivenPage {
  const run = ((task: () => unknown, ...given: unknown[]) => driver.executeScript(task, ...given)) as unknown as DrivenPage['run'];
  return {
    open: async (address) => {
      if (address.includes('#')) await driver.get('about:blank');
      await driver.get(address);
      await settled(async () => ((await run(() => document.fonts.status)) === 'loaded' ? [] : ['type is still on its way']));
    },
    resize: async (width, height) => {
      const frame = await run(() => outerHeight - innerHeight);
      await driver
        .manage()
        .window()
        .setRect({ x: 0, y: 0, width, height: height + frame });
      // Rules for another width hold from the next frame on.
      return driver.executeAsyncScript((done: (width: number) => void) => requestAnimationFrame(() => requestAnimationFrame(() => done(innerWidth))));
    },
    run,
    runInFrame: (async (task: () => unknown, ...given: []) => {
      await driver.switchTo().frame(0);
      return run(task, ...given).finally(() => driver.switchTo().defaultContent());
    }) as unknown as DrivenPage['run'],
    click: async (selector) => {
      const press = () =>
        driver
          .findElement(By.css(selector))
          .click()
          .then(
            () => [],
            (error: Error) => [error.name],
          );
      const [fault] = await settled(press);
      if (fault !== undefined) throw new Error(`${selector} cannot be pressed: ${fault}`);
    },
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    command: (letter) => driver.actions().keyDown(Keys.CONTROL).sendKeys(letter).keyUp(Keys.CONTROL).perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    faults: () => run(asked),
  };
}

/** What a page asked for elsewhere, or in vain. Runs in a page. */
function asked(): string[] {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const elsewhere = entries.filter(({ name }) => !/^(data|blob|about):/.test(name) && !['localhost', '127.0.0.1'].includes(new URL(name).hostname));
  const failed = entries.filter(({ responseStatus }) => responseStatus >= 400);
  return [...elsewhere.map(({ name }) => `asked another host: ${name}`), ...failed.map(({ name, responseStatus }) => `${responseStatus} for ${name}`)];
}
