import type { Browser } from '@playwright/test';
import type { Post } from './wordpress.ts';

/** What is pasted into a post, and what has to come of it. */
export interface Pasted extends Post {
  name: string;
  /** True where readers see a frame. */
  framed: boolean;
  /** True where a script of the page sizes the frame, so that nothing is left over. */
  sized: boolean;
  /** True where WordPress shows the finding in words to readers without script, in place of the frame. */
  quoted: boolean;
}

/** The code of the kit of a chart, by its name there, as it stands on the page. */
export type KitCode = Record<string, string>;

/** Reads the code of the kit as somebody copies it. */
export async function kitCode(browser: Browser, site: string): Promise<KitCode> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site}embed/kit/repeat-plans/`);
  const codes = await page.locator('[data-embed]').evaluateAll((places) => places.map((place) => [(place as HTMLElement).dataset.embed, place.textContent]));
  await page.close();
  return Object.fromEntries(codes);
}

/** Other charts: one of each shape, the highest among them. */
const others = ['timeline', 'referrals-rate-spread', 'concerns'];

/** All that is pasted: each way of the kit by an administrator, and by an author what is left to one. */
export function pastes({ frame = '', loader = '', wordpress = '', image = '' }: KitCode, site: string): Pasted[] {
  const address = { framed: true, sized: true, quoted: true };
  const [admin, author] = [{ role: 'administrator' as const }, { role: 'author' as const }];
  return [
    { name: 'bare address', ...admin, ...address, content: classic(wordpress) },
    { name: 'bare address', ...author, ...address, content: classic(wordpress) },
    { name: 'Embed block', ...admin, ...address, content: embedBlock(wordpress) },
    { name: 'Embed block', ...author, ...address, content: embedBlock(wordpress) },
    { name: 'address of the kit', ...author, ...address, content: embedBlock(`${site}embed/kit/repeat-plans/`) },
    ...others.map((id) => ({ name: `address of ${id}`, ...admin, ...address, content: embedBlock(`${site}embed/${id}/`) })),
    { name: 'frame', ...admin, framed: true, sized: false, quoted: false, content: htmlBlock(frame) },
    { name: 'frame in a classic post', ...admin, framed: true, sized: false, quoted: false, content: classic(frame) },
    { name: 'frame and loader', ...admin, framed: true, sized: true, quoted: false, content: htmlBlock(loader) },
    { name: 'frame and loader in a classic post', ...admin, framed: true, sized: true, quoted: false, content: classic(loader) },
    { name: 'picture', ...admin, framed: false, sized: false, quoted: false, content: htmlBlock(image) },
    { name: 'picture', ...author, framed: false, sized: false, quoted: false, content: htmlBlock(image) },
  ];
}

function classic(code: string): string {
  return `Before.\n\n${code}\n\nAfter.`;
}

function htmlBlock(code: string): string {
  return between(`<!-- wp:html -->\n${code}\n<!-- /wp:html -->`);
}

/** An address as the Embed block keeps it. */
function embedBlock(address: string): string {
  const kind = { url: address, type: 'rich', providerNameSlug: 'after-inadequate', responsive: true };
  const classes = 'wp-block-embed is-type-rich is-provider-after-inadequate wp-block-embed-after-inadequate';
  return between(
    `<!-- wp:embed ${JSON.stringify(kind)} -->\n<figure class="${classes}"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`,
  );
}

function between(block: string): string {
  const paragraph = (words: string) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
  return `${paragraph('Before.')}\n\n${block}\n\n${paragraph('After.')}`;
}
