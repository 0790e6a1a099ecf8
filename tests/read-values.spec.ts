import { expect, type Page } from '@playwright/test';
import { apart } from './apart.ts';
import { violations } from './checks/accessible.ts';
import { open, test } from './site.ts';

const indicator = 'indicators/repeat-plans/';
const figure = '#chart-repeat-plans';

const drawing = (page: Page) => page.locator(`${figure} .drawing`);
const reading = (page: Page) => page.locator(`${figure} .tip`);
const hint = (page: Page) => page.locator(`${figure} .reading`);
const range = (page: Page) => page.locator(figure).getByRole('slider', { name: /^Read a year: / });
const marks = (page: Page) => page.locator(`${figure} .moment`);

/** Where Birmingham's point of a year lies in the window. */
async function placeOf(page: Page, period: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`${figure} svg:visible [data-key=birmingham-${period}]`).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 20 };
}

/** What the table says of a year, in the columns that are read. */
async function row(page: Page, period: string): Promise<string> {
  return page.locator(`[id="repeat-plans-${period}"]`).evaluate((row: Element) => {
    const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])].map((cell) => cell.textContent);
    const cell = (name: string) => (row as HTMLTableRowElement).cells[heads.indexOf(name)]?.textContent;
    return `${cell(heads[0] ?? '')}: Birmingham ${cell('Birmingham')}, England ${cell('England')}, middle council ${cell('Middle council')}`;
  });
}

test('a trend is read by pointer: the nearest year, marked by a line, and its figures from the table', async ({ page, watched }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, indicator);
  await drawing(page).scrollIntoViewIfNeeded();
  const place = await placeOf(page, '2018');
  await page.mouse.move(place.x + 3, place.y);
  await expect(reading(page)).toHaveText(await row(page, '2018'));
  await expect(marks(page)).toHaveCount(1);
  const mark = await marks(page).boundingBox();
  expect(Math.abs((mark?.x ?? 0) + (mark?.width ?? 0) / 2 - place.x)).toBeLessThan(1);
  const words = await reading(page).boundingBox();
  const aside = Math.min(Math.abs((words?.x ?? 0) - place.x), Math.abs((words?.x ?? 0) + (words?.width ?? 0) - place.x));
  expect(aside, 'from the rule to its words').toBeLessThanOrEqual(24);
  await page.mouse.move(5, 5);
  await expect(marks(page)).toHaveCount(0);
  await expect(reading(page)).toBeHidden();
  await expect(hint(page)).toContainText('Point at the drawing');
  expect(await watched.faults()).toEqual([]);
});

test('a trend is read by arrow keys, and its value is all that is shown', async ({ page }) => {
  await open(page, indicator);
  await range(page).focus();
  await expect(reading(page)).toHaveText(await row(page, '2025'));
  await page.keyboard.press('ArrowLeft');
  await expect(reading(page)).toHaveText(await row(page, '2024'));
  await expect(range(page)).toHaveAttribute('aria-valuetext', await row(page, '2024'));
  await page.keyboard.press('Home');
  await expect(reading(page)).toHaveText(await row(page, '2013'));
  await expect(page.locator(figure).getByRole('img', { name: /^Line chart: / })).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(marks(page)).toHaveCount(0);
});

test('a trend is read with the added council', async ({ page }) => {
  await open(page, `${indicator}?area=leeds`);
  await expect(page.locator(`${figure} thead th`).nth(1)).toHaveText('Leeds');
  await range(page).focus();
  await expect(reading(page)).toHaveText(new RegExp(`^${(await row(page, '2025')).replaceAll('.', '\\.')}, Leeds [\\d.]+%$`));
});

test('a year that is missing is read as what the table says of it', async ({ page }) => {
  await open(page, 'indicators/agency-rate/');
  await page
    .locator('#chart-agency-rate')
    .getByRole('slider', { name: /^Read a year: / })
    .focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('#chart-agency-rate .tip')).toHaveText(/^2024: Birmingham unreliable, England [\d.]+%, middle council [\d.]+%$/);
});

test('a trend is read by touch, and the page still scrolls', async ({ browser, site }) => {
  await apart(browser, { baseURL: site, hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } }, async (page) => {
    await open(page, indicator);
    await drawing(page).scrollIntoViewIfNeeded();
    const place = await placeOf(page, '2017');
    await page.touchscreen.tap(place.x, place.y);
    await expect(reading(page)).toHaveText(await row(page, '2017'));
    expect(await drawing(page).evaluate((element) => getComputedStyle(element).touchAction)).toBe('pan-y pinch-zoom');
  });
});

test('the stage of a story is read by pointer, and each step by keys where the story is one page', async ({ page, watched }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'stories/the-gap-that-closed-itself/');
  const step = await page.locator('.step:has(svg[data-periods])').first().getAttribute('id');
  await open(page, `stories/the-gap-that-closed-itself/#${step}`);
  const stage = page.locator('.stage .drawing');
  await expect(stage.locator('svg[data-periods]:visible')).toHaveCount(1);
  await stage.hover({ position: { x: 200, y: 150 } });
  await expect(page.locator('.stage .tip')).toHaveText(/^\d{4}(–\d{2})?: Birmingham /);
  await page.mouse.move(5, 5);
  await expect(page.locator('.stage .tip')).toBeHidden();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await open(page, 'stories/the-gap-that-closed-itself/?view=page');
  await page.getByRole('slider').first().focus();
  await expect(page.locator('.step-chart .tip').first()).toHaveText(/^\d{4}(–\d{2})?: Birmingham /);
  expect(await watched.faults()).toEqual([]);
});

test('every dot of a spread is named with its figure and place, by pointer and by keys', async ({ page, watched }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, indicator);
  const spread = page.locator('#chart-repeat-plans-spread');
  const slider = spread.getByRole('slider');
  await slider.focus();
  await expect(spread.locator('.tip')).toHaveText(/^Birmingham [\d.]+%, \d+ of \d+ from the highest$/);
  await page.keyboard.press('End');
  await expect(spread.locator('.tip')).toHaveText(/^\D+ [\d.]+%, 1 of \d+ from the highest$/);
  const highest = (await spread.locator('.tip').textContent()) ?? '';
  await expect(slider).toHaveAttribute('aria-valuetext', highest);
  const row = spread.locator('tbody tr', { hasText: highest.split(/ (?=[\d.]+%)/)[0] ?? '' }).first();
  expect((await row.textContent()) ?? '').toContain(/[\d.]+%/.exec(highest)?.[0] ?? '?');
  const ring = await spread.locator('svg:visible .moment').boundingBox();
  await page.keyboard.press('Tab');
  await page.mouse.move((ring?.x ?? 0) + (ring?.width ?? 0) / 2, (ring?.y ?? 0) + (ring?.height ?? 0) / 2);
  await expect(spread.locator('.tip')).toHaveText(highest);
  expect(await watched.faults()).toEqual([]);
});

test('every line of what came after a grade is named, and that of the address is lit', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'indicators/vacancy-rate/');
  const after = page.locator('#chart-vacancy-rate-after');
  await after.getByRole('slider').focus();
  await expect(after.locator('.tip')).toHaveText(
    /^\D+, report of 20\d\d: from [\d.]+ points (above|below) the middle council to [\d.]+ points (above|below) it$/,
  );
  const slug = (await after.locator('svg:visible [data-key^=after-]').first().getAttribute('data-key'))?.replace(/^after-|-\d{4}$/g, '');
  await open(page, `indicators/vacancy-rate/?area=${slug}`);
  await expect(after.locator('svg:visible .lit')).toHaveAttribute('data-key', new RegExp(`^after-${slug}-`));
});

test('a reader of a story lights one council, on the stage and in the address', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'stories/what-comes-after-inadequate/#yours');
  const choice = page.getByLabel('Light one council’s line');
  const [, value = ''] = await choice.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  await choice.selectOption(value);
  await expect(page.locator('.stage svg:visible .lit')).toHaveAttribute('data-key', new RegExp(`^after-${value}-`));
  expect(new URL(page.url()).searchParams.get('area')).toBe(value);
  await expect(page.locator('choose-line .result')).toHaveText(/ report of 20\d\d: from /);
});

for (const address of [indicator, 'visits/3/']) {
  test(`/${address} does not move when its charts become readable or are read, and axe finds nothing`, { tag: address === indicator ? [] : '@long' }, async ({
    browser,
    site,
  }) => {
    await apart(browser, { baseURL: site, viewport: { width: 320, height: 900 } }, async (page) => {
      await open(page, address);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const ranges = page.locator('.readable input');
      expect(await ranges.count()).toBeGreaterThan(0);
      for (const range of await ranges.all()) await range.focus();
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('a trend whose reading fails stays whole', async ({ browser, site }) => {
  await apart(browser, { baseURL: site }, async (page) => {
    await page.addInitScript(() => {
      document.getElementById = () => {
        throw new Error('broken on purpose');
      };
    });
    await open(page, indicator);
    await expect(page.locator(`${figure} svg:visible`)).toHaveCount(1);
    await expect(page.locator(`${figure} .caution`)).toBeVisible();
    await expect(page.locator(`${figure} .readable`)).toHaveCount(0);
  });
});

/** Where a cell of the grid of concerns lies in the window, by row and column, and where it leads. */
async function cellOf(page: Page, row: number, column: number): Promise<{ x: number; y: number; path: string }> {
  return page.locator('#chart-concerns svg:visible').evaluate(
    (svg: SVGSVGElement, [across, down]) => {
      const [y, concern] = (svg.dataset.concerns ?? '').split(';')[down ?? 0]?.split(':') ?? [];
      const [x, event] = (svg.dataset.documents ?? '').split(';')[across ?? 0]?.split(':') ?? [];
      const point = new DOMPoint(Number(x), Number(y)).matrixTransform(svg.getScreenCTM() ?? undefined);
      return { x: point.x, y: point.y, path: `/concerns/${concern}/#${event}` };
    },
    [column, row],
  );
}

test('each cell of the grid of concerns is named under the pointer and by keys, and leads to its sentence', async ({ page, watched }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'concerns/');
  const range = page.locator('#chart-concerns input');
  await range.focus();
  // The names come when they are first asked for.
  await expect(range).toHaveAttribute('aria-label', /^Read a document: /);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(range).toHaveAttribute('aria-valuetext', /^Management oversight, 2012: /);
  const { x, y, path } = await cellOf(page, 0, 3);
  await page.mouse.move(x - 2, y);
  await expect(page.locator('#chart-concerns .tip')).toHaveText(/^Management oversight, 2016: (improved|mixed|concern)$/);
  expect(await watched.faults()).toEqual([]);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.locator(`[id="${path.split('#')[1]}"]`)).toBeInViewport();
});
