import { type Count, sumOf } from '../../machinery/count.ts';
import { serveLoopback } from '../loopback-site.ts';
import type { RealPlace } from '../suites.ts';
import { hearParts } from './parts.ts';
import { openRoom } from './room.ts';
import { hearStory } from './story.ts';

/** The site by ear: what Orca says in Firefox to somebody who reads a story and uses its parts by keys alone. */
export async function checkOrca({ folder, scratch }: RealPlace): Promise<Count> {
  const room = await openRoom(scratch);
  try {
    const site = await serveLoopback(folder);
    try {
      return sumOf([...(await hearStory(room, `${site.address}stories/closed-too-soon/`)), ...(await hearParts(room, site.address))]);
    } finally {
      await site.close();
    }
  } finally {
    await room.leave();
  }
}
