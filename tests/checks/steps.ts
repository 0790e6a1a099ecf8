import type { Page } from '@playwright/test';

/** Steps of a story that lack a heading, or a drawing that can be seen and has words for those who cannot see it. */
export function unfinished(page: Page): Promise<string[]> {
  return page.locator('.step').evaluateAll((steps) =>
    steps
      .filter((step) => {
        const drawing = step.querySelector('.drawing');
        const seen = [...(drawing?.querySelectorAll('svg') ?? [])].filter((svg) => svg.getBoundingClientRect().height > 100);
        return !step.querySelector('h3')?.textContent || seen.length !== 1 || !drawing?.getAttribute('aria-label');
      })
      .map((step) => step.id),
  );
}
