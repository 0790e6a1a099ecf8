/**
 * The script /embed.js, for pages that show charts of this site in frames. It gives each frame the height it asks for, lets it stand on the page's own ground,
 * and opens the links that a sandbox keeps shut. Which frame is speaking is told by its window; one that comes later is greeted when it has loaded.
 * Nothing is asked of the document by a name that an element of the page could have taken. It stores nothing, and may weigh 1,550 bytes, 800 as sent.
 */

const style = getComputedStyle;
const night = matchMedia('(prefers-color-scheme:dark)');
/** A property of the document itself: an element of the page that has its name would stand before it. */
const own = (name: string) => Reflect.get(Document.prototype, name, document);
/** Address of this site without its scheme, from that of this script. A page that holds the script's text, or a copy under another name, has no frames of ours. */
const home = /^https?:(.+?\/)embed\.js/.exec(own('currentScript')?.src)?.[1];

function isOurs(address: unknown): boolean {
  return typeof address === 'string' && address.replace(/^https?:/, '').startsWith(home as string);
}

function embeds(): HTMLIFrameElement[] {
  return [...own('querySelectorAll').call(document, 'iframe')].filter(({ src }) => isOurs(src));
}

/** Red, green and blue of what is behind an element, from 0 to 255, and one more where that is no plain colour. Of a colour that is not written so only the lightness is taken. */
function behind(element: Element | null): number[] {
  if (!element) {
    const { colorScheme } = style(own('documentElement'));
    return grey(/dark/.test(colorScheme) && (night.matches || !/light/.test(colorScheme)) ? 18 : 255);
  }
  const { backgroundColor, backgroundImage } = style(element);
  const parts = backgroundColor.match(/(?<=[ (])[\d.]+/g)?.map(Number) as number[];
  const [lightness = 0, , , alpha = 1] = parts;
  const strange = !/^rgb/.test(backgroundColor);
  const colour = strange ? grey(lightness * (/^l/.test(backgroundColor) ? 2.55 : 255)) : parts;
  const mixed = (alpha < 1 ? behind(Reflect.get(Node.prototype, 'parentElement', element)) : colour).map(
    (part, index) => alpha * (colour[index] as number) + (1 - alpha) * part,
  );
  return strange || backgroundImage !== 'none' ? [...mixed, 0] : mixed;
}

function grey(lightness: number): number[] {
  return [lightness, lightness, lightness];
}

/** Greets the frames of this site among those given, each with what it stands on, and each in a task of its own: twenty at once would block the page. */
function greet(some: unknown[] = embeds()): void {
  for (const frame of embeds().filter((one) => some.includes(one))) {
    setTimeout(() => {
      const parts = behind(frame);
      const [red, green, blue] = parts as [number, number, number];
      const theme = 2 * red + 5 * green + blue > 1020 ? 'light' : 'dark';
      // Only a plain ground shows through: on any other the frame brings its own.
      const ground = parts.length < 4 && (Math.min(...parts) > 239 || Math.max(...parts) < 57) ? theme : 'own';
      frame.style.colorScheme = theme;
      frame.contentWindow?.postMessage({ message: 'ready', ground, theme }, '*');
    });
  }
}

addEventListener('message', (event) => {
  const { source, data } = event;
  for (const frame of embeds().filter(({ contentWindow }) => contentWindow === source)) {
    // Borders are asked of the styles: asking the frame for its size would lay out the page anew for each message.
    if (data?.type === 'embed-size' && typeof data.height === 'number' && data.height > 99)
      frame.style.height = `${Math.min(data.height, 3000) + 2 * parseFloat(style(frame).borderTopWidth)}px`;
    // Who gave the frame a secret opens its links. A loader that stands twice in a page opens each once.
    if (data?.message === 'link' && !data.secret && isOurs(data.value)) {
      event.stopImmediatePropagation();
      open(data.value);
    }
  }
});
if (home) {
  addEventListener.call(document, 'load', ({ target }) => greet([target]), true);
  night.onchange = () => greet();
  greet();
}

export {};
