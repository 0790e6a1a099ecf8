import type { HostPage } from './server.ts';

/** A frame to set on a page. */
export interface Frame {
  src: string;
  height: number;
  /** More attributes, as they stand in the tag. */
  more?: string;
}

/** The frame as the gallery hands it out. */
export function frameTag({ src, height, more = '' }: Frame): string {
  return `<iframe src="${src}" title="A chart" width="100%" height="${height}" frameborder="0" ${more}></iframe>`;
}

/** A stranger's page, light or dark as its reader likes, with whatever stands in it. */
export function hostPage(body: string, { css = '', headers }: { css?: string; headers?: Record<string, string> } = {}): HostPage {
  const look = ':root{color-scheme:light dark}body{margin:0;background:light-dark(#fff,#111);color:light-dark(#111,#fff)}iframe{display:block;border:0}';
  return {
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A newspaper</title><link rel="icon" href="data:,"><style>${look}${css}</style><main><h1>News</h1>${body}</main>`,
    ...(headers && { headers }),
  };
}

/** Places where newsrooms paste a chart; `site` is our address. WordPress is tried itself, in tests/real. */
export const places: Record<string, (frames: readonly Frame[], site: string) => HostPage> = {
  'a page with our loader': (frames, site) => hostPage(`${frames.map(frameTag).join('')}<script src="${site}embed.js" async></script>`),
  'a page that strips scripts': (frames) => hostPage(frames.map(frameTag).join('')),
  'a sandbox that allows scripts alone': (frames, site) =>
    hostPage(`${frames.map((frame) => frameTag({ ...frame, more: 'sandbox="allow-scripts"' })).join('')}<script src="${site}embed.js" async></script>`),
  'a page without JavaScript': (frames, site) => hostPage(`${frames.map(frameTag).join('')}<script src="${site}embed.js"></script>`),
};
