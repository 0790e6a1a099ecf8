import type { Page } from '@playwright/test';

/** What is wrong with the head of a page: more than one row of 64 px, a title that does not stand at the edge of the first link, or a second title in the same words. */
export function headFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const leftOf = (selector: string) => Math.round(document.querySelector(selector)?.getBoundingClientRect().left ?? -1);
    const height = document.querySelector('body > header')?.getBoundingClientRect().height ?? 0;
    const edges = [leftOf('header a'), leftOf('h1')];
    const title = document.querySelector('h1')?.innerText.trim();
    const second = [...document.querySelectorAll('main h2')].filter((heading) => heading.textContent?.trim() === title);
    return [
      ...(height > 64 ? [`the head is ${height} px high`] : []),
      ...(edges[0] === edges[1] ? [] : [`the title begins at ${edges[1]} px, the first link at ${edges[0]}`]),
      ...second.map(() => `“${title}” is a heading too`),
    ];
  });
}
