import type { Page } from '@playwright/test';

/** What would print badly: a dark ground, pale text, a figure that may be cut in two, or what sticks to the window. Print must be emulated. */
export async function badInPrint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const lightness = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(colour);
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    const clear = (colour: string) => numbers(colour)[3] === 0 || colour === 'transparent';
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility() && !element.closest('svg'));
    const grounds = [document.documentElement, document.body, ...shown].filter((element) => {
      const colour = getComputedStyle(element).backgroundColor;
      return !clear(colour) && lightness(colour) < 0.85;
    });
    const pale = shown.filter(
      (element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
        lightness(getComputedStyle(element).color) > 0.45,
    );
    const cut = shown.filter((element) => element.matches('figure') && !getComputedStyle(element).breakInside.includes('avoid'));
    const stuck = shown.filter((element) => /fixed|sticky/.test(getComputedStyle(element).position));
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    const list = (elements: Element[], what: string) => [...new Set(elements.map((element) => `${name(element)} ${what}`))];
    return [...list(grounds, 'has a dark ground'), ...list(pale, 'has pale text'), ...list(cut, 'may be cut in two'), ...list(stuck, 'sticks to the window')];
  });
}
