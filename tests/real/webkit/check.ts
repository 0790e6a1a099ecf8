import { type Count, sumOf } from '../../machinery/count.ts';
import { useParts } from '../browsers/parts.ts';
import { smoke } from '../browsers/smoke.ts';
import { tellStory } from '../browsers/story.ts';
import { serveLoopback } from '../loopback-site.ts';
import type { RealPlace } from '../suites.ts';
import { drivenWebKit, startWebKit } from './webkit.ts';

/** The site in WebKitGTK: a page of each kind, a whole story, what readers use, and a chart in a host. Its windows are at least 447 px wide. */
export async function checkWebKit({ folder }: RealPlace): Promise<Count> {
  const site = await serveLoopback(folder);
  try {
    const webKit = await startWebKit();
    try {
      const page = drivenWebKit(webKit.driver);
      return sumOf([
        ...(await smoke(page, folder, site.address)),
        ...(await tellStory(page, `${site.address}stories/closed-too-soon/`)),
        ...(await useParts(page, site.address)),
      ]);
    } finally {
      await webKit.stop();
    }
  } finally {
    await site.close();
  }
}
