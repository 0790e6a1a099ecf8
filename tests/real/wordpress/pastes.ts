import type { Browser } from '@playwright/test';
import type { Post } from './wordpress.ts';

/** What is pasted into a post, and what has to come of it. */
export interface Paste {
  name: string;
  /** True where readers see a frame, false where they see a picture. */
  framed: boolean;
  /** True where a script of the page sizes the frame, so that nothing is left over. */
  sized: boolean;
  /** True where WordPress shows the finding in words to readers without script, in place of the frame. */
  quoted: boolean;
  /** For a picture that is to lead to the page whose address was pasted: that address. */
  leadsTo?: string;
  code: string;
}

/** A post with what is pasted into it. */
export interface PastedPost extends Post {
  name: string;
  /** What readers see of it, in the order in which it stands in the post. */
  seen: readonly Paste[];
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

/** Pages that are no chart, of which the card is to be seen. */
const pages = ['stories/closed-too-soon/', 'visits/3/', 'councils/leeds/'];

/**
 * Posts with all that is pasted, the addresses of pages with a card among it: each way of the kit by an administrator, and by an author what is left
 * to one. Posts of blocks and posts of before; the loader has posts of its own, since it would size the frames of the other ways too.
 */
export function pastedPosts({ frame = '', loader = '', wordpress = '', image = '' }: KitCode, site: string): PastedPost[] {
  const address = { framed: true, sized: true, quoted: true };
  const block: Paste = { name: 'Embed block', ...address, code: embedBlock(wordpress) };
  const kit: Paste = { name: 'address of the kit', ...address, code: embedBlock(`${site}embed/kit/repeat-plans/`) };
  const rest = others.map((id): Paste => ({ name: `address of ${id}`, ...address, code: embedBlock(`${site}embed/${id}/`) }));
  const bare: Paste = { name: 'bare address', ...address, code: wordpress };
  const plain: Paste = { name: 'frame', framed: true, sized: false, quoted: false, code: frame };
  const loaded: Paste = { name: 'frame and loader', framed: true, sized: true, quoted: false, code: loader };
  const picture: Paste = { name: 'picture', framed: false, sized: false, quoted: false, code: image };
  const cards = pages.map(
    (path): Paste => ({ name: `address of ${path}`, framed: false, sized: false, quoted: false, leadsTo: site + path, code: site + path }),
  );
  const cardBlocks = cards.map((card) => ({ ...card, code: embedBlock(card.code, 'photo') }));
  const [admin, author] = ['administrator', 'author'] as const;
  return [
    post('blocks', admin, [block, ...rest, inBlock(plain), inBlock(picture), ...cardBlocks]),
    post('blocks with loader', admin, [inBlock(loaded)]),
    post('before blocks', admin, [bare, plain, picture]),
    post('before blocks, with loader', admin, [loaded]),
    // What WordPress takes away from an author without a word stands first, and readers see the rest alone.
    post('blocks', author, [block, kit, inBlock(picture)], [inBlock(plain), inBlock(loaded)]),
    post('before blocks', author, [bare, picture, ...cards], [plain, loaded]),
  ];
}

function post(name: string, role: Post['role'], seen: readonly Paste[], lost: readonly Paste[] = []): PastedPost {
  const paragraph = name.startsWith('blocks') ? (words: string) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->` : (words: string) => words;
  return {
    name: `${name}, by ${role}`,
    role,
    seen,
    content: [paragraph('Before.'), ...[...lost, ...seen].map(({ code }) => code), paragraph('After.')].join('\n\n'),
  };
}

/** A paste in a Custom HTML block. */
function inBlock(paste: Paste): Paste {
  return { ...paste, code: `<!-- wp:html -->\n${paste.code}\n<!-- /wp:html -->` };
}

/** An address as the Embed block keeps it. */
function embedBlock(address: string, type: 'rich' | 'photo' = 'rich'): string {
  const kind = { url: address, type, providerNameSlug: 'after-inadequate', responsive: true };
  const classes = `wp-block-embed is-type-${type} is-provider-after-inadequate wp-block-embed-after-inadequate`;
  return `<!-- wp:embed ${JSON.stringify(kind)} -->\n<figure class="${classes}"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;
}
