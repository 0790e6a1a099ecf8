import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What only a page as a whole has: a frame that is opened by itself is a part of one, and is asked for it on the pages of strangers. */
const ofWholePages = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** The rules of axe that look at colour: all others see the same page in the dark as in the light. */
export const ofColour = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong, a line for each rule: how often, and for the first three where and axe's advice.
 * `rules` names the only ones to ask; `part` is true of a frame that is opened by itself; `strangers` has axe look into frames from elsewhere too, which takes twice as long.
 */
export async function violations(
  page: Page,
  { rules, part = false, strangers = false }: { rules?: string[]; part?: boolean; strangers?: boolean } = {},
): Promise<string[]> {
  // To say where each rule was kept takes as long as to look.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(!strangers);
  if (part) axe.disableRules(ofWholePages);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`);
    return `${id}, ${nodes.length} times, ${places.join('; ')}`;
  });
}
