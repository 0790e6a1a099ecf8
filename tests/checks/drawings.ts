import type { Page } from '@playwright/test';
import { type Color, parse, wcagContrast } from 'culori';

interface Coloured {
  what: string;
  colours: string[];
  ground: string;
  least: number;
}

/** Text of drawings that is set smaller than 14 px as seen. */
export async function smallText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('svg text')]
      .filter((text) => text.checkVisibility() && text.getBoundingClientRect().height > 0)
      .map((text) => ({ words: text.textContent, size: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1) }))
      .filter(({ size }) => size < 13.95)
      .map(({ words, size }) => `"${words}" is set at ${size.toFixed(1)} px`),
  );
}

/** Texts of one drawing that lie on each other, or reach out of their drawing. */
export async function crowdedText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg:not(svg svg)')].flatMap((svg) => {
      const inset = 1;
      const texts = [...svg.querySelectorAll('text')]
        .filter((text) => text.checkVisibility())
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left + inset < b.right - inset &&
        b.left + inset < a.right - inset &&
        a.top + 3 * inset < b.bottom - 3 * inset &&
        b.top + 3 * inset < a.bottom - 3 * inset;
      const window = document.documentElement.clientWidth;
      const outside = texts.filter(({ box }) => box.width > 0 && (box.left < -inset || box.right > window + inset));
      const pairs = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .filter((b) => a.box.width > 0 && meet(a.box, b.box))
          .map((b) => `"${a.words}" lies on "${b.words}"`),
      );
      return [...pairs, ...outside.map(({ words }) => `"${words}" reaches out of the window`)];
    }),
  );
}

/** Text of drawings with less contrast than 4.5, and marks with less than 3; which axe cannot see. Grid lines, the band's fill and the clear ground under a mark only help the eye, and need none. */
export async function faintMarks(page: Page): Promise<string[]> {
  const coloured = await page.evaluate(colouredMarks);
  return [...new Set(coloured.flatMap(({ what, colours, ground, least }) => faintness(what, colours, ground, least)))];
}

function faintness(what: string, colours: string[], ground: string, least: number): string[] {
  const contrast = Math.max(...colours.map((colour) => wcagContrast(colourOf(colour), colourOf(ground))));
  return contrast >= least ? [] : [`${what} has a contrast of ${contrast.toFixed(1)} on ${ground}, expected ${least}`];
}

function colourOf(text: string): Color {
  const colour = parse(text);
  if (!colour) throw new Error(`cannot read the colour ${text}`);
  return colour;
}

function colouredMarks(): Coloured[] {
  const seen = (colour: string) => colour !== 'none' && !/rgba\(.*, 0\)|transparent|url/.test(colour);
  const own = (element: Element | null): string | null => {
    if (element === null) return null;
    const colour = getComputedStyle(element).backgroundColor;
    return seen(colour) ? colour : own(element.parentElement);
  };
  const canvas =
    matchMedia('(prefers-color-scheme: dark)').matches && getComputedStyle(document.documentElement).colorScheme.includes('dark') ? '#121212' : '#ffffff';
  const shapes = [...document.querySelectorAll('svg :is(text, path, line, circle, rect, polygon, polyline)')];
  return shapes
    .filter((shape) => shape.checkVisibility() && shape.getBoundingClientRect().height + shape.getBoundingClientRect().width > 0)
    .filter((shape) => !shape.closest('defs, clipPath, .rules, .base, .band, .ground'))
    .map((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      const text = shape.tagName === 'text';
      const name = text ? `"${shape.textContent}"` : `${shape.tagName}.${shape.closest('[class]')?.getAttribute('class') ?? ''}`;
      return { what: name, colours: (text ? [fill] : [fill, stroke]).filter(seen), ground: own(shape.closest('svg')) ?? canvas, least: text ? 4.5 : 3 };
    })
    .filter(({ colours }) => colours.length > 0);
}
