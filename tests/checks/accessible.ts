import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong, a line for each rule: how often, and for the first three where and axe's advice. */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`);
    return `${id}, ${nodes.length} times, ${places.join('; ')}`;
  });
}
