import type { Frame, Locator, Page } from '@playwright/test';
import type { Paste } from './pastes.ts';

/** The most that may be left empty below a chart where a script sizes its frame, in px. */
const mostEmpty = 8;

/**
 * What is wrong with the post as a whole, a line for each fault; `charts` is how many readers are to see. WordPress lays the frames that it hides
 * from readers without script across the post, which makes it wider by nothing that is seen: docs/embedding.md says so, and here they are taken away.
 */
export async function faultsOfPost(page: Page, charts: number, script = true): Promise<string[]> {
  const found = await chartsIn(page).count();
  return [...(await page.evaluate(sidewaysHere, script)), ...(found === charts ? [] : [`${found} charts are in the post, expected ${charts}`])];
}

/** What is wrong with the chart of a paste, the `index`th of the post, for readers with or without script. */
export async function faultsOfPaste(page: Page, index: number, { framed, sized, quoted, leadsTo }: Paste, script = true): Promise<string[]> {
  const place = chartsIn(page).nth(index);
  // A reader without script sees the quotation in place of the frame.
  if (quoted && !script) return place.evaluate(quotationFaults);
  await place.scrollIntoViewIfNeeded();
  const column = await place.evaluate(columnFaults);
  if (leadsTo !== undefined) return [...column, ...(await place.evaluate(cardFaults, leadsTo))];
  if (!framed) return column;
  const frame = await frameIn(place);
  return [...column, ...((await frame?.evaluate(frameFaults, sized && script ? mostEmpty : Number.POSITIVE_INFINITY)) ?? ['is no frame'])];
}

/** What is wrong with the ground of the chart of a paste for a reader who likes it dark, on a page that is light. */
export async function groundOfPaste(page: Page, index: number, { framed }: Paste): Promise<string[]> {
  if (!framed) return [];
  const frame = await frameIn(chartsIn(page).nth(index));
  const ink = await frame?.evaluate(() => getComputedStyle(document.querySelector('.takeaway') as Element).color);
  const parts = ink?.match(/[\d.]+/g)?.map(Number) ?? [255];
  return Math.max(...parts.slice(0, 3)) < 128 ? [] : [`its words are ${ink}, for a dark ground`];
}

/** The charts of a post, frames and pictures, cards of pages among them, in the order in which they stand there. */
export function chartsIn(page: Page): Locator {
  return page.locator('iframe[src*="/embed/"], img[src*="/embed/"], img[src*="/cards/"]');
}

async function frameIn(place: Locator): Promise<Frame | null> {
  return (await place.elementHandle())?.contentFrame() ?? null;
}

function sidewaysHere(script: boolean): string[] {
  for (const frame of document.querySelectorAll<HTMLElement>('iframe[style*="clip: rect(1px"]')) if (!script) frame.style.display = 'none';
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the post is ${scrollWidth} px wide in ${clientWidth}`] : [];
}

function quotationFaults(frame: HTMLElement | SVGElement): string[] {
  const quotation = document.querySelector(`blockquote.wp-embedded-content[data-secret="${frame.dataset.secret}"]`);
  const link = quotation?.querySelector('a');
  if (!quotation || !link || quotation.clientHeight === 0) return ['no quotation is seen'];
  return (quotation.textContent ?? '').length < 100 ? [`the quotation says only "${quotation.textContent}"`] : [];
}

function cardFaults(card: HTMLElement | SVGElement, address: string): string[] {
  const { width, height } = card.getBoundingClientRect();
  const { complete, naturalWidth } = card as HTMLImageElement;
  const link = card.closest('a')?.href;
  return [
    ...(complete && naturalWidth > 0 ? [] : ['is not loaded']),
    ...(link === address ? [] : [`leads to ${link}, not to ${address}`]),
    ...(card.getAttribute('alt') ? [] : ['says nothing to whoever does not see it']),
    ...(Math.abs(width / height - 1200 / 630) < 0.05 ? [] : [`is drawn out of shape: ${width} by ${height} px`]),
  ];
}

function columnFaults(place: HTMLElement | SVGElement): string[] {
  const chart = place.getBoundingClientRect();
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === 'Before.')?.getBoundingClientRect();
  if (!paragraph || chart.width < 200 || chart.height < 100) return [`is not seen: ${chart.width} by ${chart.height} px`];
  if (chart.left >= paragraph.left - 1 && chart.right <= paragraph.right + 1) return [];
  return [`lies from ${chart.left} to ${chart.right} px, out of the column from ${paragraph.left} to ${paragraph.right}`];
}

function frameFaults(mostEmpty: number): string[] {
  if (!document.querySelector('.takeaway')) return ['is not there yet'];
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  const empty = clientHeight - document.body.getBoundingClientRect().height;
  const faults = [
    scrollHeight > clientHeight && `is cut: ${scrollHeight} px high in ${clientHeight}`,
    scrollWidth > clientWidth && `is cut: ${scrollWidth} px wide in ${clientWidth}`,
    empty > mostEmpty && `leaves ${empty.toFixed(0)} px empty`,
  ];
  return faults.filter((fault) => fault !== false);
}
