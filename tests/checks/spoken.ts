import type { Page } from '@playwright/test';

/** Pages that listen already: what is once put into a page stays with it. */
const listening = new WeakSet<Page>();

/** Everything that stands in a live region, and what changes in one, from the start on of each page that is opened from now on. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  if (!listening.has(page)) await page.addInitScript(noteWhatIsSaid);
  listening.add(page);
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

function noteWhatIsSaid(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const live = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output:not([aria-live=off])';
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
      if (region?.textContent) heard.push(region.textContent);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What makes a page hard to hear, each with how often it was found: more than eight landmarks, long names, answers away from their questions and the like. */
export async function hardToHear(page: Page): Promise<string[]> {
  const { landmarks, ...found } = await page.evaluate(countHardToHear);
  const faults = Object.entries(found).flatMap(([what, times]) => (times > 0 ? [`${what}: ${times}`] : []));
  return [...faults, ...(landmarks > 8 ? [`landmarks: ${landmarks}`] : [])];
}

function countHardToHear(): Record<string, number> & { landmarks: number } {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const isNamed = (element: Element) => element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
  const top = (element: Element) => element.closest('main, article, section, aside, nav') === null;
  const landmarks = [
    ...all('main, nav, aside, search, [role=region], [role=navigation], [role=search]'),
    ...all('section, form').filter((element) => isNamed(element) && !element.hasAttribute('role')),
    ...all('header, footer').filter(top),
  ];
  const headings = 'h1, h2, h3, h4, h5, h6';
  const labels = (element: Element) => (element.getAttribute('aria-labelledby') ?? '').split(' ').flatMap((id) => document.getElementById(id) ?? []);
  return {
    landmarks: landmarks.length,
    selfLabelled: all('[tabindex][aria-labelledby]').filter((element) => labels(element).some((label) => label.matches(headings) && element.contains(label)))
      .length,
    regionsOfHeadings: all('section[aria-labelledby]').filter((element) => labels(element).some((label) => label.matches(headings))).length,
    longNames: all('[role=img]').filter((element) => (element.getAttribute('aria-label') ?? '').split(/\s+/).length > 30).length,
    strayPopovers: all('[popover]').filter((element) => !element.previousElementSibling?.matches('a, button')).length,
    wordsInControls: all('p button:not(.control)').filter(
      (element) => element.closest('main p')?.textContent !== element.textContent && element.matches('[popovertarget]'),
    ).length,
    poured: all('p [aria-description]').length,
    // Orca takes the one voice for an echo where the same words change in another such region, a silent one too.
    otherVoices: all('output, [aria-live], [role=status], [role=alert], [role=log]').filter((element) => !element.matches('[data-announce]')).length,
    bareRanges: all('input[type=range]').filter((range) => range.checkVisibility() && !/[a-z]/.test(range.ariaValueText ?? '')).length,
    readTwice: all('svg[role=img] text:not([aria-hidden] *)').length,
    legends: all('figure figcaption:not([aria-hidden]):not(:has(.chart-title))').length,
  };
}
