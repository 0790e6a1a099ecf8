import { makeReadable } from './embed-reading.ts';

/**
 * The one script of a chart in a frame, set in the page as a classic script: a sandboxed frame has no origin, and no module would load there.
 * It tells the host how high the frame is, follows the host's ground, lets a trend be read, and brings in the one file more that a frame may ask for.
 * Everything else is there without it. It may weigh 2,000 bytes.
 */

const {
  body,
  documentElement: { dataset },
} = document;
const asked = new URLSearchParams(location.search);
const area = asked.get('area');
const tell = () => tellHeight(body, asked.get('childId'));

// The styles wait for data-title to show what only script can serve.
for (const name of ['theme', 'title']) dataset[name] = `${asked.get(name)}`;
new ResizeObserver(tell).observe(body);
addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.message !== 'ready') return;
  if (/^(light|dark|own)$/.test(data.ground) && !asked.get('theme')) dataset.theme = dataset.ground = data.ground;
  tell();
});
for (const range of document.querySelectorAll('input')) makeReadable(range);

// Each says by itself what it has to say; the words for a council that is not known stand in the page.
const asks = [area && `../areas/${area.replace(/[^\w-]/g, '')}`, dataset.version && `../../../embed/status/${dataset.version}`];
const onerror = () => {
  (document.querySelector('.brought') as HTMLElement).hidden = !area;
};
for (const src of asks) {
  if (src) body.append(Object.assign(document.createElement('script'), { src: `${src}.js`, onerror }));
}

/**
 * Tells the page around a frame how high its body is, in the forms that newsrooms listen for: of AMP, Datawrapper, WordPress and Pym.
 * `child` is the name that Pym gave the frame. Nothing is told while the frame is hidden.
 */
function tellHeight(body: HTMLElement, child: string | null): void {
  const height = Math.ceil(body.getBoundingClientRect().height);
  const secret = /secret=(\w+)/.exec(location.hash)?.[1];
  for (const message of [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [location.pathname + location.search]: height } },
    secret && { secret, message: 'height', value: height },
    child && `pymxPYMx${child}xPYMxheightxPYMx${height}`,
  ]) {
    if (message && height) parent.postMessage(message, '*');
  }
}
