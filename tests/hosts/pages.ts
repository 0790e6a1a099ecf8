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

/** The five places where newsrooms paste a chart; `site` is our address. */
export const places: Record<string, (frames: readonly Frame[], site: string) => HostPage> = {
  'a page with our loader': (frames, site) => hostPage(`${frames.map(frameTag).join('')}<script src="${site}embed.js" async></script>`),
  'a page that strips scripts': (frames) => hostPage(frames.map(frameTag).join('')),
  'a page of WordPress': (frames) => hostPage(`${frames.map(wordPressTag).join('')}<script>${wordPressScript}</script>`, { css: 'iframe{max-width:100%}' }),
  'a sandbox that allows scripts alone': (frames, site) =>
    hostPage(`${frames.map((frame) => frameTag({ ...frame, more: 'sandbox="allow-scripts"' })).join('')}<script src="${site}embed.js" async></script>`),
  'a page without JavaScript': (frames, site) => hostPage(`${frames.map(frameTag).join('')}<script src="${site}embed.js"></script>`),
};

/** What WordPress makes of the frame in an answer of oEmbed from a provider it does not know: a sandbox, and a secret in its address. */
function wordPressTag({ src, height }: Frame, index: number): string {
  const secret = `secret000${index}`;
  const fixed = 'sandbox="allow-scripts" security="restricted" frameborder="0" marginwidth="0" marginheight="0"';
  return `<iframe ${fixed} src="${src}#?secret=${secret}" data-from="${secret}" width="600" height="${height}" title="A chart"></iframe>`;
}

/** An imitation of what WordPress does with such frames: it greets each with its secret, and takes heights between 200 and 1,000 px from whoever knows it. */
const wordPressScript = `
  const ours = [...document.querySelectorAll('[data-from]')];
  for (const frame of ours) frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.from }, '*');
  addEventListener('message', ({ source, data }) => {
    const frame = ours.find((one) => data && one.dataset.from === data.secret && one.contentWindow === source);
    if (!frame || data.message !== 'height') return;
    frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
    frame.dataset.told = 'yes';
  });
`;
