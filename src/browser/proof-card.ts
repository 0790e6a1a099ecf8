import { announce } from './announce.ts';

/** How long a pointer rests on a number before its card opens, and may be away from both before it closes, in milliseconds. */
const rest = 250;

/** The card that is open: one at a time. */
let open: { link: HTMLAnchorElement; card: HTMLElement; pinned: boolean } | null = null;
let timer = 0;

/**
 * Opens the proof of a number in place, by pointer, focus or tap: what it is, its counts, its source. The card is a template in the page until then.
 * It stands right after its number, so that it is what is read next. Escape, a press elsewhere and leaving close it. Without script the number is a link.
 */
function show(link: HTMLAnchorElement, pinned: boolean): void {
  clearTimeout(timer);
  if (open?.link === link) {
    open.pinned ||= pinned;
    return;
  }
  const template = document.querySelector<HTMLTemplateElement>(`template[data-card="${link.dataset.proof}"]`);
  if (template === null) return;
  hide();
  const card = Object.assign(document.createElement('span'), { className: 'definition card', popover: 'auto' });
  card.append(template.content.cloneNode(true));
  const copy = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy with source', className: 'control' });
  copy.addEventListener('click', () => void copied(link, template, copy));
  card.lastElementChild?.append(' ', copy);
  link.after(card);
  link.ariaExpanded = 'true';
  card.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') gone(link, card);
  });
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', () => later(hideUnpinned));
  card.addEventListener('focusout', leave);
  // A browser scrolls to what has the focus, but not to what hangs on an anchor.
  card.addEventListener('focusin', () => link.scrollIntoView({ block: 'nearest' }));
  card.showPopover({ source: link });
  open = { link, card, pinned };
}

function hide(): void {
  open?.card.hidePopover();
}

function hideUnpinned(): void {
  if (open !== null && !open.pinned && !open.card.contains(document.activeElement) && document.activeElement !== open.link) hide();
}

function gone(link: HTMLAnchorElement, card: HTMLElement): void {
  if (card.contains(document.activeElement)) link.focus({ preventScroll: true });
  card.remove();
  link.ariaExpanded = 'false';
  if (open?.card === card) open = null;
}

function later(task: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(task, rest);
}

/** Focus that goes from a number and its card to elsewhere closes the card. */
function leave({ relatedTarget }: FocusEvent): void {
  if (open !== null && relatedTarget instanceof Node && relatedTarget !== open.link && !open.card.contains(relatedTarget)) hide();
}

async function copied(link: HTMLAnchorElement, { content }: HTMLTemplateElement, button: HTMLElement): Promise<void> {
  const lines = [...content.children].slice(0, -1).map(({ textContent }) => textContent);
  try {
    await navigator.clipboard.writeText([link.textContent, ...lines, link.href].join('\n'));
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not copied: your browser refuses';
  }
  announce(button.textContent);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-proof]')) {
  link.ariaExpanded = 'false';
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse' && CSS.supports('position-area: block-end')) later(() => show(link, false));
  });
  link.addEventListener('pointerleave', () => later(hideUnpinned));
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) show(link, false);
  });
  link.addEventListener('focusout', leave);
  // A press on what is open would close it before it is a click.
  let wasPinned = false;
  link.addEventListener('pointerdown', () => {
    wasPinned = open?.link === link && open.pinned;
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (wasPinned) hide();
    else show(link, true);
    wasPinned = false;
  });
}
