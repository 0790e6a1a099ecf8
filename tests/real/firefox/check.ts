import { type Count, sumOf } from '../../machinery/count.ts';
import { useParts } from '../browsers/parts.ts';
import { smoke } from '../browsers/smoke.ts';
import { tellStory } from '../browsers/story.ts';
import { serveLoopback } from '../loopback-site.ts';
import type { RealPlace } from '../suites.ts';
import { drivenFirefox, launchFirefox } from './firefox.ts';
import { checkPaper } from './paper.ts';

/** The site in Debian's Firefox: a page of each kind, a whole story, what readers use, a chart in a host, and what a printer gets. */
export async function checkFirefox({ folder, scratch }: RealPlace): Promise<Count> {
  const site = await serveLoopback(folder);
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    const driven = drivenFirefox(page);
    return sumOf([
      ...(await smoke(driven, folder, site.address)),
      ...(await tellStory(driven, `${site.address}stories/closed-too-soon/`)),
      ...(await useParts(driven, site.address)),
      ...(await checkPaper(page, site.address, scratch)),
    ]);
  } finally {
    await browser.close();
    await site.close();
  }
}
