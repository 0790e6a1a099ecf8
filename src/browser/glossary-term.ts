/**
 * Opens the explanation of a term in place: it stands right after its link and is hidden until it is asked for. Escape and a press elsewhere close it.
 * Without script the link leads to the glossary.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  const definition = link.nextElementSibling;
  if (definition instanceof HTMLElement && definition.popover !== null) explainBy(link, definition);
}

function explainBy(link: HTMLAnchorElement, definition: HTMLElement): void {
  let wasOpen = false;
  link.ariaExpanded = 'false';
  // A press closes what is open before it is a click.
  link.addEventListener('pointerdown', () => {
    wasOpen = definition.matches(':popover-open');
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const open = !wasOpen && !definition.matches(':popover-open');
    wasOpen = false;
    definition.hidden = false;
    if (open) definition.showPopover({ source: link });
    else definition.hidePopover();
  });
  definition.addEventListener('toggle', ({ newState }) => {
    link.ariaExpanded = `${newState === 'open'}`;
    definition.hidden = newState !== 'open';
  });
}
