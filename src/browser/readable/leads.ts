interface Places {
  /** The reading under the pointer; null where there is none. */
  under: (event: MouseEvent) => number | null;
  /** Where a reading leads. */
  hrefOf: (index: number) => string | undefined;
}

/** Lets readings that lead somewhere be followed: by a click, by a second tap on what the first one named, and by Enter. */
export function leadOn(drawing: HTMLElement, range: HTMLInputElement, { under, hrefOf }: Places): void {
  let named: number | null = null;
  const lead = (index: number | null) => {
    const href = index === null ? undefined : hrefOf(index);
    if (href !== undefined) location.assign(href);
  };
  drawing.addEventListener('pointermove', (event) => drawing.classList.toggle('leads', under(event) !== null));
  drawing.addEventListener('click', (event) => {
    const index = under(event);
    const mouse = event instanceof PointerEvent && event.pointerType === 'mouse';
    if (mouse || index === named) lead(index);
    named = index;
  });
  range.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') lead(range.valueAsNumber);
  });
}
