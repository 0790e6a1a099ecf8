import { expect, type Page } from '@playwright/test';
import { apart } from './apart.ts';
import { violations } from './checks/accessible.ts';
import { shifts } from './checks/shifts.ts';
import { idsOfSteps, isHeadingClear, stageShows } from './checks/stage.ts';
import { unfinished } from './checks/steps.ts';
import { movement } from './checks/still.ts';
import { open, pages, test } from './site.ts';

const stories = pages.filter(({ kind }) => kind === 'stories/*');
const [first = { address: '' }] = stories;

const stepsOf = (page: Page) => page.evaluate(idsOfSteps);
const place = (page: Page) => page.locator('.place');
const stage = (page: Page) => page.locator('.stage');
const mode = (page: Page) =>
  page.evaluate(() => ['steps', 'page'].find((state) => document.querySelector('story-mode')?.matches(`:state(${state})`)) ?? 'document');

/** Whether the stage holds, at rest, the very drawings of a step. */
function shows(page: Page, id: string): Promise<boolean> {
  return page.evaluate(stageShows, id);
}

for (const { address } of stories) {
  for (const [width, height] of [[1280, 800], ...(address === first.address ? [[768, 1024]] : []), [375, 667]] as [number, number][]) {
    const tag = address === first.address && width < 768 ? [] : ['@long'];
    test(`/${address} shows each step on the stage at ${width} by ${height} px, and shifts nothing`, { tag }, async ({ page, watched }) => {
      await page.setViewportSize({ width, height });
      await open(page, address);
      expect(await mode(page)).toBe('steps');
      const steps = await stepsOf(page);
      for (const [index, id] of steps.entries()) {
        await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
        await expect(place(page)).toContainText(`Step ${index + 1} of ${steps.length}`);
        await expect.poll(() => shows(page, id), { message: id }).toBe(true);
      }
      expect(await shifts(page)).toBe(0);
      expect(await watched.faults()).toEqual([]);
    });
  }
}

test.describe('a story', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('a story goes from step to step by keys and by buttons, and says where it is', async ({ page }) => {
    await open(page, first.address);
    const steps = await stepsOf(page);
    const last = steps.length;
    await stage(page).focus();
    for (const [key, at] of [
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['ArrowUp', 2],
      ['End', last],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect(place(page), key).toHaveText(`Step ${at} of ${last}`);
      expect(new URL(page.url()).hash).toBe(`#${steps[at - 1]}`);
    }
    await expect(page.locator('[data-announce]')).toHaveText(`Step 1 of ${last}: ${await page.locator('.step h3').first().textContent()}`);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.locator('.step h3').nth(1)).toBeFocused();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(place(page)).toContainText('Step 2 of');
    await expect.poll(() => shows(page, steps[1] ?? '')).toBe(true);
  });

  test('a story gives the keys back at its ends', async ({ page }) => {
    await open(page, first.address);
    await stage(page).focus();
    await page.keyboard.press('End');
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  });

  test('a link to a step lands on it', async ({ page }) => {
    await open(page, first.address);
    const [, , third = ''] = await stepsOf(page);
    for (const [width, height] of [
      [1280, 800],
      [375, 667],
    ] as const) {
      await page.goto('about:blank');
      await page.setViewportSize({ width, height });
      await open(page, `${first.address}#${third}`);
      await expect(place(page)).toContainText('Step 3 of');
      await expect(page.locator(`#${third} h3`)).toBeInViewport();
      const covered = await page.evaluate((id) => {
        const [heading, stage] = [`#${id} h3`, '.stage'].map((selector) => document.querySelector(selector)?.getBoundingClientRect());
        return innerWidth < 1024 && (heading?.top ?? 0) < (stage?.bottom ?? 0);
      }, third);
      expect(covered).toBe(false);
    }
    await page.locator('.step-list summary').click();
    await page.locator('.step-list a').nth(4).click();
    await expect(place(page)).toContainText('Step 5 of');
  });

  test('a story is one page when the reader says so, keeps the place, and keeps nothing in the browser', async ({ page, watched }) => {
    await open(page, first.address);
    await stage(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Show as one page' }).press('Enter');
    expect(await mode(page)).toBe('page');
    expect(await unfinished(page)).toEqual([]);
    await expect(page.locator('.step h3').nth(1)).toBeFocused();
    await expect(page.locator('.step h3').nth(1)).toBeInViewport();
    await page.reload();
    expect(await mode(page)).toBe('page');
    await page.getByRole('button', { name: 'Show step by step' }).click();
    expect(await mode(page)).toBe('steps');
    expect(new URL(page.url()).search).toBe('');
    await page
      .locator('.step')
      .nth(3)
      .evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
    await expect(place(page)).toContainText('Step 4 of');
    expect(await watched.faults()).toEqual([]);
  });

  test('a story is one page, and still, where motion is not wanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, first.address);
    expect(await mode(page)).toBe('document');
    expect(await unfinished(page)).toEqual([]);
    await expect(stage(page)).toBeHidden();
    expect(await movement(page)).toEqual([]);
  });

  test('a story follows the window: one page where it is short, steps where there is room', async ({ page }) => {
    await open(page, first.address);
    await page.setViewportSize({ width: 1280, height: 400 });
    await expect.poll(() => mode(page)).toBe('document');
    expect(await unfinished(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => mode(page)).toBe('steps');
    await page.setViewportSize({ width: 320, height: 256 });
    await expect.poll(() => mode(page)).toBe('document');
  });

  test('a story is one page in print', async ({ page }) => {
    await open(page, first.address);
    await page.emulateMedia({ media: 'print' });
    expect(await unfinished(page)).toEqual([]);
    await expect(stage(page)).toBeHidden();
  });

  test('a story is whole where its script does not come, or fails', async ({ browser, site }) => {
    const failures = [
      (page: Page) => page.route('**/*.js', (route) => route.abort()),
      (page: Page) => page.addInitScript(() => Object.assign(globalThis, { IntersectionObserver: null })),
      (page: Page) => page.addInitScript(() => Object.assign(globalThis, { ResizeObserver: null })),
    ];
    for (const fail of failures) {
      await apart(browser, { baseURL: site, viewport: { width: 1280, height: 800 } }, async (page) => {
        await fail(page);
        await open(page, first.address);
        await expect.poll(() => mode(page)).toBe('document');
        expect(await unfinished(page)).toEqual([]);
      });
    }
  });

  test('a story has no fault that axe finds half-way', { tag: '@long' }, async ({ page }) => {
    test.slow();
    await open(page, first.address);
    await page
      .locator('.step')
      .nth(4)
      .evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
    await expect(place(page)).toContainText('Step 5 of');
    expect(await violations(page)).toEqual([]);
  });
});

const shapes = [
  [1280, 800, 0.6],
  [1920, 1080, 0.55],
] as const;

for (const [width, height, share] of shapes) {
  test(`a stage takes most of a window of ${width} by ${height} px, with one step in sight`, { tag: width === 1280 ? [] : '@long' }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, first.address);
    const steps = await stepsOf(page);
    for (const id of steps.slice(0, 4)) {
      await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
      await expect.poll(() => shows(page, id)).toBe(true);
      const drawing = await page.locator('.stage .drawing').boundingBox();
      expect(((drawing?.width ?? 0) * (drawing?.height ?? 0)) / (width * height)).toBeGreaterThanOrEqual(share);
      const drawn = await page.locator('.stage .drawing svg:visible').evaluate((svg) => {
        const box = (svg as SVGSVGElement).getBBox();
        const scale = (svg as SVGSVGElement).getScreenCTM();
        return (box.height * (scale?.d ?? 0)) / innerHeight;
      });
      expect(drawn, `height of ${id} in the window`).toBeGreaterThan(0.5);
      const headings = await page.locator('.step h3').evaluateAll(
        (all) =>
          all.filter((heading) => {
            const { top, bottom } = heading.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          }).length,
      );
      expect(headings).toBe(1);
    }
  });
}

for (const [width, height] of [
  [360, 740],
  [412, 915],
  [430, 932],
  [480, 844],
  [600, 844],
  [768, 1024],
] as const) {
  test(`a link to a step lands with its heading in sight at ${width} by ${height} px`, { tag: width === 360 || width === 600 ? [] : '@long' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, first.address);
    const steps = await stepsOf(page);
    const drawing = await page.locator('.stage .drawing').boundingBox();
    if (width < 400) expect(drawing?.height ?? 0).toBeGreaterThanOrEqual(0.42 * height - 1);
    for (const id of [steps[1], steps[5], steps.at(-2)]) {
      await page.goto('about:blank');
      await open(page, `${first.address}#${id}`);
      await expect.poll(() => page.evaluate(isHeadingClear, id ?? ''), { message: `${id}: heading clear of the stage and in the window` }).toBe(true);
    }
  });
}

test('a story that is saved as it stands is whole where no script runs', async ({ browser, page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, first.address);
  expect(await mode(page)).toBe('steps');
  const saved = (await page.content()).replaceAll(/<script[\s\S]*?<\/script>/g, '');
  await apart(browser, { baseURL: site, viewport: { width: 1280, height: 800 } }, async (copy) => {
    await copy.route(`**/${first.address}`, (route) => route.fulfill({ body: saved, contentType: 'text/html' }));
    await open(copy, first.address);
    expect(await unfinished(copy)).toEqual([]);
    await expect(copy.locator('.stage')).toBeHidden();
  });
});

test('a story stays as it is when the address bar of a phone comes and goes', async ({ browser, site }) => {
  await apart(browser, { baseURL: site, isMobile: true, hasTouch: true, viewport: { width: 375, height: 620 } }, async (page) => {
    await open(page, first.address);
    expect(await mode(page)).toBe('steps');
    await page.setViewportSize({ width: 375, height: 500 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await mode(page)).toBe('steps');
  });
});
