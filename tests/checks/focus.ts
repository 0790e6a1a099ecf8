import type { Page } from '@playwright/test';

/** Presses Tab up to `steps` times; lists where focus cannot be seen, is off the page, or does not move on. */
export async function unseenFocus(page: Page, steps: number): Promise<string[]> {
  const faults: string[] = [];
  const visited = new Set<number>();
  // An earlier walk may have left the page for the browser's own buttons.
  await page.bringToFront();
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const { place, fault } = await settledFocus(page);
    // Focus has left the page for the browser, or come round again.
    if (place === -1 || (visited.has(place) && visited.size > 1)) break;
    if (visited.has(place)) return [...faults, 'Tab does not move on'];
    if (fault) faults.push(fault);
    visited.add(place);
  }
  return [...new Set(faults)];
}

/** Where focus is; a fault counts when it is still there once the page has been drawn: what opens beside a focus is placed by then. */
async function settledFocus(page: Page): Promise<ReturnType<typeof focusNow>> {
  const now = await page.evaluate(focusNow);
  if (now.fault === null) return now;
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  return page.evaluate(focusNow);
}

/** A page cannot mark a frame whose inside has the focus: there the inside has to. */
function focusNow(): { place: number; fault: string | null } {
  const outer = document.activeElement;
  if (!outer || outer === document.body || outer === document.documentElement) return { place: -1, fault: null };
  const inside = outer instanceof HTMLIFrameElement ? outer.contentDocument : null;
  const element = inside?.activeElement ?? outer;
  const place = [...document.querySelectorAll('*')].indexOf(outer) + [...(inside?.querySelectorAll('*') ?? [])].indexOf(element) / 10_000;
  if (element === inside?.body) return { place, fault: null };
  const { left, top, width, height, right, bottom } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const marked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  const seen = width > 1 && height > 1 && right > 0 && bottom > 0;
  const name = `${element.tagName.toLowerCase()} "${element.textContent?.trim().slice(0, 30)}"`;
  const box = [left, top, width, height].map(Math.round).join(' ');
  const fault = marked && seen ? null : `${name} ${seen ? 'shows no mark' : `is out of sight (left, top, width, height: ${box})`} when it has focus`;
  return { place, fault };
}
