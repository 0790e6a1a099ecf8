import { createHash } from 'node:crypto';
import type { Chart } from '../../charts/chart.ts';
import { chartFigure } from '../../charts/figure/figure.ts';
import { frameCss } from '../../charts/figure/frame-css.ts';
import type { Release } from '../../dataset/schema.ts';
import { site } from '../../site.ts';
import { writeDate } from '../../words/date.ts';
import { inMarkup } from '../../words/markup.ts';
import { frameTitle } from './embed-snippets.ts';
import { oembedLink, type Published, sharedFrame } from './oembed-link.ts';
import { classicScript } from './page-script.ts';

interface EmbedOptions {
  release: Release;
  /** True for a frame of a version, which is kept as it is and may stand at any address. */
  frozen?: boolean;
  /** Where it is handed out; a frozen frame does not know. */
  published?: Published;
}

/**
 * A chart as a page for frames on other people's sites: one file, whole without script. It is part of the page around it, so it has no landmark and no first heading,
 * and is light until its script knows better: most pages are, whatever the reader likes. All its addresses are relative to its own, so that it works under any folder;
 * only the page that it stands for, which search engines ask for, is named in full where the address of the site is known.
 */
export function embedPage(chart: Chart, { release, frozen = false, published }: EmbedOptions): string {
  const up = frozen ? '../../..' : '../..';
  const downloads = frozen ? `data/v${release.version}` : 'data/latest';
  const [script, styles] = [classicScript('embed-frame'), frameCss(chart.rules)];
  return [
    `<!doctype html><html lang="${site.language}"${frozen ? ` data-version="v${release.version}"` : ''} data-theme="light"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${inMarkup(policy(script, styles))}">`,
    `<meta name="viewport" content="width=device-width"><title>${inMarkup(frameTitle(chart))}</title><meta name="description" content="${inMarkup(chart.takeaway)}">`,
    '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
    `<link rel="canonical" href="${published?.root ?? `${up}/`}${chart.home}"><link rel="icon" href="${up}/icon.svg" type="image/svg+xml">`,
    published === undefined ? '' : oembedLink(chart, published.root) + sharedFrame(chart, published),
    `<style>${styles}</style></head><body>`,
    chartFigure(chart, { base: up, headingLevel: 2, embed: true, downloads }),
    `<p class="edition">${editionOf(release, frozen)}</p><script>${script}</script></body></html>`,
  ].join('');
}

/** The version that a frame shows, by its own date; a frozen one has a place for what became of it since. */
function editionOf({ version, date }: Release, frozen: boolean): string {
  const edition = `Version ${version}, ${writeDate(date)}.`;
  return frozen ? `${edition} <span class="since"></span>` : edition;
}

/** What the frame may do: run its own script and those that it brings, and nothing else. */
function policy(script: string, styles: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none';script-src ${hash(script)} 'strict-dynamic';style-src ${hash(styles)};img-src 'self';base-uri 'none';form-action 'none'`;
}
