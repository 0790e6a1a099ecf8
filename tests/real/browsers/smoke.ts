import { oneOfEachKind, pagesMadeNow } from '../../../src/commands/built/pages.ts';
import { openAll, partsTooWide } from '../../checks/fits.ts';
import type { Count } from '../../machinery/count.ts';
import { settled } from '../settled.ts';
import { check } from './checks.ts';
import type { DrivenPage } from './driven.ts';

/** Opens a page of each kind, at the width of a phone and of a desk: it is there, has its drawings, fits, and does nothing that it should not. */
export async function smoke(page: DrivenPage, folder: string, site: string): Promise<Count[]> {
  const counts: Count[] = [];
  for (const { address } of oneOfEachKind(pagesMadeNow(folder)))
    counts.push(
      await check(`/${address}`, async () => {
        await page.resize(360, 740);
        await page.open(`${site}${address}`);
        // A window may take its new size a moment later than it says so.
        const looks = () => settled(async () => [...(await page.run(partsTooWide)), ...(await page.run(notDrawn))]);
        const faults = await looks();
        await page.run(openAll);
        faults.push(...(await looks()));
        await page.resize(1280, 800);
        return [...new Set([...faults, ...(await looks()), ...(await page.faults())])];
      }),
    );
  return counts;
}

/** Drawings that a page holds in the open and of which nothing, or more than one, is seen; and a page without its heading. */
function notDrawn(): string[] {
  const drawings = [...document.querySelectorAll('.drawing')].filter((drawing) => drawing.checkVisibility() && !drawing.closest('.step'));
  const seen = (drawing: Element) => [...drawing.querySelectorAll('svg')].filter((svg) => svg.getBoundingClientRect().height > 20).length;
  const faults = drawings.filter((drawing) => seen(drawing) !== 1).map((drawing) => `${seen(drawing)} drawings are seen of ${drawing.ariaLabel}`);
  return document.querySelector('h1, h2')?.textContent ? faults : [...faults, 'has no heading'];
}
