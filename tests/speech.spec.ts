import { expect, type Page } from '@playwright/test';
import { listen } from './checks/spoken.ts';
import { open, pages, test } from './site.ts';

const [story = { address: '' }] = pages.filter(({ kind }) => kind === 'stories/*');
const voice = (page: Page) => page.locator('[data-announce]');

test('a page says nothing by itself: not on load, not when it is scrolled, not when a link is followed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const heard = await listen(page);
  await open(page, story.address);
  const steps = page.locator('.step');
  for (const place of [3, 6]) {
    await steps.nth(place).evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));
    await expect(page.locator('.place')).toHaveText(new RegExp(`^Step ${place + 1} of `));
  }
  await page.locator('.step-list summary').click();
  await page.locator('.step-list a').nth(1).click();
  await expect(page.locator('.place')).toHaveText(/^Step 2 of /);
  expect(await heard()).toEqual([]);
});

/** Identifier of the step whose words are read after what has the focus. Runs in a page. */
function readNext(): string | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = document.activeElement?.lastChild ?? document.body;
  while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) return walker.currentNode.parentElement?.closest('.step[aria-current=step]')?.id;
  return undefined;
}

for (const { address } of pages.filter(({ kind }) => kind === 'stories/*')) {
  const tag = address === story.address ? [] : ['@long'];
  test(`/${address} goes on reading from the step that Next, Back and its list of steps show`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, address);
    const steps = await page.locator('.step').evaluateAll((all) => all.map(({ id }) => id));
    const press = async (name: 'Next' | 'Back', place: number) => {
      await page.getByRole('button', { name, exact: true }).press('Enter');
      await expect(page.locator('.step h3').nth(place)).toBeFocused();
      expect(await page.evaluate(readNext)).toBe(steps[place]);
    };
    for (const place of steps.keys()) if (place > 0) await press('Next', place);
    await press('Back', steps.length - 2);
    await page.locator('.step-list summary').click();
    await page.locator('.step-list a').nth(1).press('Enter');
    await expect(page.locator('.step h3').nth(1)).toBeFocused();
    await expect(page.locator('.step').nth(1)).toHaveAttribute('aria-current', 'step');
    expect(await page.evaluate(readNext)).toBe(steps[1]);
  });
}

test('a story has no empty stop for the keyboard where it is one page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, `${story.address}?view=page`);
  await expect(page.locator('.stage')).not.toHaveAttribute('tabindex');
});

for (const { address, field, typed, says } of [
  { address: 'claims/', field: 'list-filter input', typed: 'adopt', says: / of \d+ shown$/ },
  { address: 'indicators/', field: 'list-filter input', typed: 'adopt', says: / of \d+ shown$/ },
  { address: 'indicators/repeat-plans/', field: 'area-picker input', typed: 'leeds', says: /^1 council$/ },
  { address: 'councils/', field: 'find-council input', typed: 'leeds', says: /^1 council$/ },
  { address: 'search/', field: 'site-search input', typed: 'adopted', says: / found/ },
])
  test(`/${address} says its last count once, after the reader has stopped`, async ({ page }) => {
    const heard = await listen(page);
    await open(page, address);
    await page.locator(field).pressSequentially(typed);
    await expect(voice(page)).toHaveText(says);
    const shown = await page.locator(`${field.split(' ')[0]} .result`).textContent();
    expect((await heard()).filter((words) => words !== '')).toEqual([shown]);
  });

test('a filter of figures says its rows once at each choice', async ({ page }) => {
  const heard = await listen(page);
  await open(page, 'data/');
  for (const choice of [1, 2]) {
    await page.getByLabel('Theme').selectOption({ index: choice });
    await expect.poll(async () => (await heard()).filter((words) => words !== '').length).toBe(choice);
    await expect(voice(page)).toHaveText((await page.locator('data-filter .result').textContent()) ?? '');
  }
});

test('a picker tells those who listen what it added and beside whom, in no words of marks', async ({ page }) => {
  await open(page, 'indicators/repeat-plans/');
  await page.locator('area-picker input').pressSequentially('leeds');
  await expect(page.getByRole('option', { name: 'Leeds' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(voice(page)).toHaveText(/^Leeds added: [\d.]+% in 20\d\d, Birmingham [\d.]+%, England [\d.]+%\.$/);
  await expect(page.locator('.readable input').first()).toHaveAttribute('aria-valuetext', /, Leeds [\d.]+%$/);
});

test('a range carries the whole reading that is shown', async ({ page }) => {
  await open(page, 'indicators/repeat-plans/');
  const range = page.locator('.readable input').first();
  await range.focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Home']) {
    await page.keyboard.press(key);
    await expect(range).toHaveAttribute('aria-valuetext', (await page.locator('.tip').first().textContent()) ?? '');
  }
});

test('a term is text that can be selected, and opens its explanation right after it', async ({ page }) => {
  await open(page, story.address);
  const term = page.locator('a.term').first();
  expect(await term.evaluate((element) => getComputedStyle(element).userSelect)).not.toBe('none');
  await term.press('Enter');
  await expect(page.locator('a.term + [popover]').first()).toBeVisible();
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(page.locator('a.term + [popover]').first()).toBeHidden();
  await expect(term).toBeFocused();
});

test('a number opens its proof in place by pointer, focus and press, and Escape keeps the place', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, `${story.address}?view=page`);
  const number = page.locator('a[data-proof]').first();
  const card = page.locator('a[data-proof] + .card:popover-open');
  await number.hover();
  await expect(card).toContainText(/Said in: |Version \d/);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await number.click();
  await expect(card.getByRole('button', { name: 'Copy with source' })).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`${story.address}$`));
  const place = await page.evaluate(() => scrollY);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('every number that is linked in a story has its proof in the page', async ({ page }) => {
  for (const { address } of pages.filter(({ kind }) => kind === 'stories/*')) {
    await open(page, address);
    const without = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a.figure')].filter(({ dataset }) => !document.querySelector(`template[data-card="${dataset.proof}"]`))
          .length,
    );
    expect(without, address).toBe(0);
  }
});
