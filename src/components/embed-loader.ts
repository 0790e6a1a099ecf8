/**
 * The script /embed.js, for pages that show charts of this site in frames. It gives each frame the height it asks for, and lets it stand on the page's own ground.
 * Which frame is speaking is told by its window; one that comes later is greeted when it has loaded. It stores nothing, and may weigh 1,000 bytes.
 */

const style = getComputedStyle;
/** Address of this site without its scheme, from that of this script. */
const home = (document.currentScript as HTMLScriptElement | null)?.src.replace(/^\w+:|embed\.js.*/g, '') ?? '/embed/';

function embeds(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => src.includes(home));
}

/** 'light' or 'dark' where the ground behind an element is plainly so, else 'own': then the frame needs a ground of its own. */
function groundOf(element: Element | null): string {
  if (!element) return /dark/.test(style(document.documentElement).colorScheme) ? 'own' : 'light';
  const { backgroundColor, backgroundImage } = style(element);
  const parts = backgroundColor.slice(4, -1).split(',').map(Number);
  if (backgroundImage !== 'none') return 'own';
  if (Math.min(...parts) > 239) return 'light';
  if (Math.max(...parts) < 57) return 'dark';
  return /^rgba.* 0\)/.test(backgroundColor) ? groundOf(element.parentElement) : 'own';
}

function greet(): void {
  for (const frame of embeds()) {
    const ground = groundOf(frame);
    frame.style.colorScheme = ground;
    frame.contentWindow?.postMessage({ message: 'ready', ground }, '*');
  }
}

addEventListener('message', ({ source, data }) => {
  const frame = embeds().find(({ contentWindow }) => contentWindow === source);
  if (!frame || data?.type !== 'embed-size' || !(data.height > 99)) return;
  const border = frame.offsetHeight - frame.clientHeight;
  frame.style.height = `${Math.min(data.height, 3000) + border}px`;
});
document.addEventListener('load', ({ target }) => (target as Element).localName === 'iframe' && greet(), true);
matchMedia('(prefers-color-scheme:dark)').onchange = greet;
greet();

export {};
