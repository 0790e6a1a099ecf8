import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Count } from '../../machinery/count.ts';
import { check } from '../browsers/checks.ts';
import { printedBy } from '../command.ts';
import { type Box, boxesOn, inkBelow, inkIn, outlineOf, type Sheet, sheetsOf } from './sheets.ts';

/** Pages that are printed: each with charts of another sort. */
const printed = ['', 'stories/closed-too-soon/', 'indicators/repeat-plans/', 'concerns/'];

/** Room in dots that nothing is printed in, at the right of a sheet. */
const margin = 24;

/** Parts of a page that must, or must not, be found on paper: a chart, the last row of a folded table, a heading, and what can be pressed. */
const parts = {
  chart: 'main .drawing',
  'folded row': 'main details:not(.no-print) tbody tr:last-child th',
  'last column': 'main .chart .scroll > table thead th:last-child',
  heading: 'main :is(h2, h3, h4)',
  control: ':is(main, header) :is(button, input, select)',
} as const;

interface Part {
  kind: keyof typeof parts;
  name: string;
}

const colours = Array.from({ length: 900 }, (_, index) => `rgb(${outlineOf(index).join(' ')})`);

/** What a printer gets of a page: ink wherever a chart stands, folded figures, no control, and no heading that is left alone at a foot. */
export async function checkPaper(page: Page, site: string, scratch: string): Promise<Count[]> {
  const counts: Count[] = [];
  for (const address of printed)
    counts.push(
      await check(`/${address} on paper`, async () => {
        await page.goto(`${site}${address}`, { waitUntil: 'load' });
        const found = await page.evaluate(outline, parts, colours);
        const file = join(scratch, 'page.pdf');
        writeFileSync(file, await page.pdf({ format: 'a4' }));
        const sheets = await sheetsOf(file, printedBy);
        const boxes = boxesOn(sheets);
        return found.flatMap((part, index) => faultOf(part as Part, boxes.get(index) ?? [], sheets));
      }),
    );
  return counts;
}

/** Outlines each part in the next of some colours, so that it is found on paper, and names them. Runs in a page. */
function outline(selectors: Record<string, string>, colours: readonly string[]): { kind: string; name: string }[] {
  const found = Object.entries(selectors).flatMap(([kind, selector]) =>
    [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => kind === 'control' || !element.closest('.stage, .no-print'))
      .map((element) => ({ kind, element })),
  );
  for (const { element } of found.filter(({ kind }) => kind === 'heading')) {
    // A heading may be made higher than its words.
    const words = document.createElement('span');
    words.append(...element.childNodes);
    element.append(words);
  }
  for (const [index, { kind, element }] of found.entries())
    (kind === 'heading' ? (element.lastElementChild as HTMLElement) : element).style.setProperty('outline', `4px solid ${colours[index]}`, 'important');
  return found.map(({ kind, element }) => ({
    kind,
    name: (element.ariaLabel || element.textContent || element.tagName).replace(/\s+/g, ' ').trim().slice(0, 60),
  }));
}

function faultOf({ kind, name }: Part, boxes: readonly Box[], sheets: readonly Sheet[]): string[] {
  const [first] = boxes;
  if (kind === 'control') return first === undefined ? [] : [`the control “${name}” is printed, on sheet ${first.sheet + 1}`];
  if (first === undefined) return [`the ${kind} “${name}” is not printed`];
  if (kind === 'chart') {
    const share = boxes.reduce((sum, box) => sum + inkIn(sheets, box), 0) / boxes.length;
    return share < 0.01 ? [`the chart “${name}” has no ink where it stands: ${(100 * share).toFixed(1)}% of its dots`] : [];
  }
  if (kind === 'last column') return first.right < (sheets[first.sheet]?.width ?? 0) - margin ? [] : [`the column “${name}” runs off sheet ${first.sheet + 1}`];
  return kind === 'heading' && !inkBelow(sheets, first) ? [`the heading “${name}” is alone at the foot of sheet ${first.sheet + 1}`] : [];
}
