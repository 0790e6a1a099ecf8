import { announce } from './announce.ts';

/**
 * Hands on the address of a page: a button that copies it, and the device's own way to share where there is one.
 * `<share-page data-title="…">` is empty without script. A link marked `data-share` copies its own address as it is followed;
 * with `data-share="stay"` it is not followed, and a device that is touched shares it in its own way.
 */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const copy = button('Copy link');
    copy.addEventListener('click', () => void copied(location.href, copy));
    this.append(copy);
    if (!('share' in navigator)) return;
    const share = button('Share');
    share.addEventListener('click', () => {
      // A reader who turns away from sharing is no fault.
      navigator.share({ title: this.dataset.title ?? document.title, url: location.href }).catch(() => {});
    });
    this.append(share);
  }
}

function button(textContent: string): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { type: 'button', className: 'control', textContent });
}

/** Copies an address and says so; where the browser refuses, it shows the address to copy by hand. */
async function copied(address: string, place: HTMLElement): Promise<void> {
  const before = place.textContent;
  try {
    await navigator.clipboard.writeText(address);
    place.textContent = 'Link copied';
  } catch {
    place.textContent = address;
  }
  announce(place.textContent);
  setTimeout(() => {
    place.textContent = before;
  }, 4000);
}

customElements.define('share-page', SharePage);
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-share]') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stays = link.dataset.share === 'stay';
  if (stays) event.preventDefault();
  if (stays && 'share' in navigator && matchMedia('(pointer: coarse)').matches) navigator.share({ title: document.title, url: link.href }).catch(() => {});
  else void copied(link.href, link);
});
