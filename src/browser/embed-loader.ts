/**
 * The script /embed.js, for pages that show charts of this site in frames. It gives each frame the height it asks for, and lets it stand on the page's own ground.
 * Which frame is speaking is told by its window; one that comes later is greeted when it has loaded. It stores nothing, and may weigh 1,000 bytes.
 */

const style = getComputedStyle;
/** Address of this site without its scheme, from that of this script. Where a page has it in a file of its own, it knows no frame as ours and does nothing. */
const home = `${(document.currentScript as HTMLScriptElement | null)?.src.replace(/^\w+:|embed\.js.*/g, '')}`;

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

/** Greets the frames of this site among those given, each with the ground it stands on, and each in a task of its own: twenty at once would block the page. */
function greet(some: unknown[] = embeds()): void {
  for (const frame of embeds().filter((one) => some.includes(one))) {
    setTimeout(() => {
      const ground = groundOf(frame);
      frame.style.colorScheme = ground;
      frame.contentWindow?.postMessage({ message: 'ready', ground }, '*');
    });
  }
}

addEventListener('message', ({ source, data }) => {
  if (!(data?.height > 99)) return;
  for (const frame of embeds().filter(({ contentWindow }) => contentWindow === source)) {
    // Borders are asked of the styles: asking the frame for its size would lay out the page anew for each message.
    frame.style.height = `${Math.min(data.height, 3000) + 2 * parseFloat(style(frame).borderTopWidth)}px`;
  }
});
document.addEventListener('load', ({ target }) => greet([target]), true);
matchMedia('(prefers-color-scheme:dark)').onchange = () => greet();
greet();

export {};
