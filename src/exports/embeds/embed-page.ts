import { createHash } from 'node:crypto';
import type { Chart } from '../../charts/chart.ts';
import { chartFigure } from '../../charts/figure/figure.ts';
import { frameCss } from '../../charts/figure/frame-css.ts';
import type { Release } from '../../dataset/schema.ts';
import { site } from '../../site.ts';
import { writeDate } from '../../words/date.ts';
import { inMarkup } from '../../words/markup.ts';
import { oembedLink, sharedFrame } from './oembed-link.ts';
import { classicScript } from './page-script.ts';

interface EmbedOptions {
  release: Release;
  /** True for a frame of a version, which is kept as it is and may stand at any address. */
  frozen?: boolean;
  /** Address of the site, which ends in a slash; a frozen frame knows none. */
  address?: string;
}

/**
 * A chart as a page for frames on other people's sites: one file, whole without script. All its addresses are relative to its own, so that it works under any folder;
 * only the page that it stands for, which search engines ask for, is named in full where the address of the site is known.
 */
export function embedPage(chart: Chart, { release, frozen = false, address }: EmbedOptions): string {
  const up = frozen ? '../../..' : '../..';
  const downloads = frozen ? `data/v${release.version}` : 'data/latest';
  const [script, styles] = [classicScript('embed-frame'), frameCss(chart.rules)];
  return [
    `<!doctype html><html lang="${site.language}"${frozen ? ` data-version="v${release.version}"` : ''}><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${inMarkup(policy(script, styles))}">`,
    `<meta name="viewport" content="width=device-width"><title>${inMarkup(chart.title)}</title><meta name="description" content="${inMarkup(chart.takeaway)}">`,
    '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
    `<link rel="canonical" href="${address ?? `${up}/`}${chart.home}"><link rel="icon" href="${up}/icon.svg" type="image/svg+xml">`,
    address === undefined ? '' : oembedLink(chart, address) + sharedFrame(chart, address),
    `<style>${styles}</style></head><body><main aria-labelledby="chart-${chart.id}-title">`,
    chartFigure(chart, { base: up, headingLevel: 1, embed: true, downloads }),
    `<p class="edition">${editionOf(release, frozen)}</p></main><script>${script}</script></body></html>`,
  ].join('');
}

/** The version that a frame shows, by its own date; a frozen one has a place for what became of it since. */
function editionOf({ version, date }: Release, frozen: boolean): string {
  const edition = `Version ${version}, ${writeDate(date)}.`;
  return frozen ? `${edition} <output class="since"></output>` : edition;
}

/** What the frame may do: run its own script and those that it brings, and nothing else. */
function policy(script: string, styles: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none';script-src ${hash(script)} 'strict-dynamic';style-src ${hash(styles)};img-src 'self';base-uri 'none';form-action 'none'`;
}
