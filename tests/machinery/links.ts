import { LinkChecker, type LinkResult, LinkState } from 'linkinator';
import { pagesMadeNow } from '../../src/commands/built/pages.ts';
import { serve } from '../../src/commands/built/serve.mjs';
import type { Count } from './count.ts';

/**
 * Follows every link on every page of a built site, with its fragment, as a browser would; other hosts are left alone.
 * Each address that answers counts once, and each link that leads nowhere. Frames of earlier versions are left out: they keep their bytes, whatever becomes of what they link to. `base` is the sub-folder the site was built for: a link that forgets it is broken.
 */
export async function checkLinks(folder: string, base = '/'): Promise<Count> {
  const { address, close } = await serve({ folder, base, port: 0 });
  try {
    const { links } = await new LinkChecker().check({
      path: pagesMadeNow(folder).map((page) => new URL(page.address, address).href),
      linksToSkip: async (link) => new URL(link).origin !== new URL(address).origin,
      checkFragments: true,
      checkCss: true,
      redirects: 'error',
      concurrency: 20,
      // A busy machine drops a connection now and then: only what fails again is broken.
      retryErrors: true,
      retryErrorsCount: 5,
    });
    const sound = new Set(links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url));
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    return { passed: sound.size, failed: broken.length, messages: broken.map((link) => describe(link, address)) };
  } finally {
    await close();
  }
}

function describe({ parent = '', url, status, failureDetails }: LinkResult, address: string): string {
  const path = (full: string) => full.replace(new URL(address).origin, '');
  return `${path(parent)} links to ${path(url)}: ${whyBroken(status, failureDetails)}`;
}

/** What is wrong with a link, by what the server answered; without an answer, by the error, which says nothing about the page. */
export function whyBroken(status: number | undefined, details: LinkResult['failureDetails'] = []): string {
  if (!status) return `no answer (${details.map(causeOf).filter(Boolean).join(', ') || 'no cause given'}), so nothing is known of it`;
  if (status < 300) return 'no such fragment';
  if (status < 400) return 'is sent on elsewhere: link to its last address';
  return status === 404 ? 'no such page or file' : `the server answered ${status}`;
}

function causeOf(detail: NonNullable<LinkResult['failureDetails']>[number]): string {
  const error = detail as { message?: string; cause?: { code?: string } };
  return error.cause?.code ?? error.message ?? '';
}
