import type { Frame, Page } from '@playwright/test';
import type { Pasted } from './pastes.ts';

/** The most that may be left empty below a chart where a script sizes its frame, in px. */
const mostEmpty = 8;

/** What is wrong with the chart in a post, a line for each fault. */
export async function faultsOnPage(page: Page, { framed, sized, quoted }: Pick<Pasted, 'framed' | 'sized' | 'quoted'>): Promise<string[]> {
  const sideways = await page.evaluate(sidewaysHere);
  // A reader without script sees the quotation in place of the frame.
  if (quoted && !sized) return [...sideways, ...(await page.evaluate(quotationFaults))];
  const column = await page.evaluate(columnFaults, framed ? 'iframe[src*="/embed/"]' : 'img[src*="/embed/"]');
  if (!framed) return [...sideways, ...column];
  const frame = chartIn(page);
  if (frame === undefined) return ['no chart is on the page'];
  return [...sideways, ...column, ...(await frame.evaluate(frameFaults, sized ? mostEmpty : Number.POSITIVE_INFINITY))];
}

/** What is wrong with the ground of a chart for a reader who likes it dark, on a page that is light. */
export async function groundOfFrame(page: Page): Promise<string[]> {
  const ink = await chartIn(page)?.evaluate(() => getComputedStyle(document.querySelector('.takeaway') as Element).color);
  const parts = ink?.match(/[\d.]+/g)?.map(Number) ?? [255];
  return Math.max(...parts.slice(0, 3)) < 128 ? [] : [`its words are ${ink}, for a dark ground`];
}

function chartIn(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes('/embed/'));
}

function sidewaysHere(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the post is ${scrollWidth} px wide in ${clientWidth}`] : [];
}

function quotationFaults(): string[] {
  const quotation = document.querySelector('blockquote.wp-embedded-content');
  const link = quotation?.querySelector('a');
  if (!quotation || !link || quotation.clientHeight === 0) return ['no quotation is seen'];
  return (quotation.textContent ?? '').length < 100 ? [`the quotation says only "${quotation.textContent}"`] : [];
}

function columnFaults(selector: string): string[] {
  const chart = document.querySelector(selector)?.getBoundingClientRect();
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === 'Before.')?.getBoundingClientRect();
  if (!chart || !paragraph || chart.width < 200 || chart.height < 100) return [`is not seen: ${chart?.width} by ${chart?.height} px`];
  if (chart.left >= paragraph.left - 1 && chart.right <= paragraph.right + 1) return [];
  return [`lies from ${chart.left} to ${chart.right} px, out of the column from ${paragraph.left} to ${paragraph.right}`];
}

function frameFaults(mostEmpty: number): string[] {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  const empty = clientHeight - document.body.getBoundingClientRect().height;
  const faults = [
    scrollHeight > clientHeight && `is cut: ${scrollHeight} px high in ${clientHeight}`,
    scrollWidth > clientWidth && `is cut: ${scrollWidth} px wide in ${clientWidth}`,
    empty > mostEmpty && `leaves ${empty.toFixed(0)} px empty`,
  ];
  return faults.filter((fault) => fault !== false);
}
