import type { Page } from '@playwright/test';

/** Parts of a page that reach beyond the right of the window and cannot be scrolled to by themselves; also measured with every `details` open. */
export async function tooWide(page: Page): Promise<string[]> {
  const closed = await page.evaluate(partsTooWide);
  await page.evaluate(openAll);
  const open = await page.evaluate(partsTooWide);
  return [...new Set([...closed, ...open])];
}

/** Opens all that folds. Runs in a page. */
export function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Parts of a page that reach beyond the right of the window and cannot be scrolled to by themselves. Runs in a page. */
export function partsTooWide(): string[] {
  const limit = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean =>
    element !== null && element !== document.body && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${[...element.classList].map((part) => `.${part}`).join('')}`;
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { right, width, height } = element.getBoundingClientRect();
    return right > limit + 1 && width > 1 && height > 1 && element.checkVisibility() && !element.closest('svg svg, svg > *') && !scrolls(element.parentElement);
  });
  const page =
    document.documentElement.scrollWidth > limit + 1 ? [`the page is ${document.documentElement.scrollWidth} px wide in a window of ${limit} px`] : [];
  return [...page, ...wide.slice(0, 5).map((element) => `${name(element)} ends at ${Math.round(element.getBoundingClientRect().right)} px of ${limit} px`)];
}

/** Height in px of what stays in the window while a page scrolls. */
export function heightOfWhatStays(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stuck = [...document.querySelectorAll('*')].filter((element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility());
    return stuck.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
  });
}
