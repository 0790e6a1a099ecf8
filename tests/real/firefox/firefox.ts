import puppeteer, { type Browser, type Frame, type HTTPRequest, type HTTPResponse, type Page } from 'puppeteer-core';
import type { DrivenPage } from '../browsers/driven.ts';

/** Debian's Firefox, driven by WebDriver BiDi. `headed` shows it on the display of the environment. */
export async function launchFirefox(environment: NodeJS.ProcessEnv = process.env, headed = false): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: !headed,
    env: environment as Record<string, string>,
    // A busy machine may take long to start it, and to print.
    timeout: 120_000,
    protocolTimeout: 120_000,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB, en', 'browser.shell.checkDefaultBrowser': false },
  });
}

/** A page of Firefox, which may ask this machine alone. */
export function drivenFirefox(page: Page): DrivenPage {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error in script: ${error instanceof Error ? error.message : error}`));
  page.on('console', (message) => /^(error|warn)/.test(message.type()) && faults.push(`on the console: ${message.text()}`));
  // What the page before was still asking for ends when it is left, and is told late.
  const asked = new Set<HTTPRequest>();
  page.on('request', (request: HTTPRequest) => {
    asked.add(request);
    if (isElsewhere(request.url())) faults.push(`asked another host: ${request.url()}`);
  });
  page.on('requestfailed', (request: HTTPRequest) => asked.has(request) && faults.push(`${request.failure()?.errorText} for ${request.url()}`));
  page.on('response', (response: HTTPResponse) => response.status() >= 400 && faults.push(`${response.status()} for ${response.url()}`));
  const frame = (): Frame => {
    const [found] = page.frames().filter((one) => one.parentFrame() === page.mainFrame());
    if (found === undefined) throw new Error('the page has no frame');
    return found;
  };
  return {
    open: async (address) => {
      // The page before is left first: it asks for nothing more, and one that differs by its fragment alone is loaded anew.
      await page.goto('about:blank');
      asked.clear();
      faults.length = 0;
      await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
      await page.evaluate(async () => void (await document.fonts.ready));
    },
    resize: async (width, height) => {
      await page.setViewport({ width, height });
      return width;
    },
    run: runIn(page),
    runInFrame: (task, ...given) => runIn(frame())(task, ...given),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    command: async (letter) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(letter as 'c');
      await page.keyboard.up('Control');
    },
    type: (text) => page.keyboard.type(text),
    faults: async () => [...faults],
  };
}

/** Puppeteer's own types know parts of pages among what is given and comes back; here it is plain values alone. */
function runIn(place: Pick<Page, 'evaluate'>): DrivenPage['run'] {
  return place.evaluate.bind(place) as unknown as DrivenPage['run'];
}

function isElsewhere(url: string): boolean {
  return !/^(data|blob|about):/.test(url) && !['localhost', '127.0.0.1'].includes(new URL(url).hostname);
}
