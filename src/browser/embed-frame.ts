import { makeReadable } from './embed-reading.ts';

/**
 * The one script of a chart in a frame, set in the page as a classic script: a sandboxed frame has no origin, and no module would load there.
 * It tells the host how high the frame is, follows the host's ground, lets its links and a trend's years be used, and brings in the one file more that a frame may ask for.
 * Everything else is there without it. It may weigh 2,300 bytes.
 */

const {
  body,
  documentElement: { dataset },
} = document;
const asked = new URLSearchParams(location.search);
const area = asked.get('area');
const tell = () => tellHeight(body, asked.get('childId'));
const known = (value: unknown) => ['light', 'dark', 'own'].find((one) => one === value);

// A page is taken to be light until it says what it is; opened by itself, a chart follows the reader. The styles wait for data-title to show what only script can serve.
const wanted = known(asked.get('theme'));
dataset.theme = wanted ?? (parent === self ? 'own' : 'light');
dataset.title = `${asked.get('title')}`;
new ResizeObserver(tell).observe(body);
// A page may hide the frame until it has spoken, and what is hidden is not observed; it may also begin to listen late.
addEventListener('load', () => {
  tell();
  setTimeout(tell, 2000);
});
addEventListener('message', ({ source, data }) => {
  if (source !== parent || data?.message !== 'ready') return;
  const ground = known(data.ground);
  if (ground && !wanted) {
    dataset.ground = ground;
    dataset.theme = known(data.theme) ?? ground;
  }
  tell();
});
for (const range of document.querySelectorAll('input')) makeReadable(range);

// In a sandbox a link may open nothing: then the page is asked to, as WordPress asks its own frames to ask.
if (origin === 'null') {
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    if (!open(link.href)) parent.postMessage({ secret: givenSecret(), message: 'link', value: link.href }, '*');
  });
}

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
  const secret = givenSecret();
  for (const message of [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [location.pathname + location.search]: height } },
    secret && { secret, message: 'height', value: height },
    child && `pymxPYMx${child}xPYMxheightxPYMx${height}`,
  ]) {
    if (message && height) parent.postMessage(message, '*');
  }
}

/** The secret that WordPress gave the frame in its address, which goes with each message to it. */
function givenSecret(): string | undefined {
  return /secret=(\w+)/.exec(location.hash)?.[1];
}
