/** How long nothing new may be said before the last message is, in milliseconds: a page that is still changing drowns what is said of the change. */
const quiet = 1000;

let region: HTMLElement | null = null;
let waiting = 0;

/**
 * Says something to whoever listens to the page: the last message wins, after a second of quiet. There is one such voice on a page.
 * Only what a reader did through a control may speak: never a scroll position, a page that loads or a pointer.
 */
export function announce(message: string): void {
  const voice = ready();
  clearTimeout(waiting);
  voice.textContent = '';
  waiting = window.setTimeout(() => {
    voice.textContent = message;
  }, quiet);
}

/** The voice, which has to stand in the page before it is first used. */
function ready(): HTMLElement {
  if (region === null) {
    region = Object.assign(document.createElement('p'), { className: 'sr-only', role: 'status', ariaAtomic: 'true' });
    region.dataset.announce = '';
    document.body.append(region);
  }
  return region;
}
