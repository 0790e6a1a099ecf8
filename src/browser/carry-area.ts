/** The page of one council, which names it by itself, and what a release keeps. */
const apart = /\/(councils\/[\w-]+|(data\/)?v\d[\w.]*)\//;

/** Lets the chosen council go along in the links of a page to all others; null takes it out of them again. Drawings on the page that know it hear of it too. Nothing is stored. */
export function carryArea(slug: string | null): void {
  document.dispatchEvent(new CustomEvent('area', { detail: slug }));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    if (link.origin !== location.origin || !link.pathname.endsWith('/') || apart.test(link.pathname)) continue;
    const address = new URL(link.href);
    if (slug === null) address.searchParams.delete('area');
    else address.searchParams.set('area', slug);
    link.href = address.href;
  }
}

/** The council that a page is about, or that its address names, goes along from every page, and with links that come later where they ask for it. */
export function carryOn(): void {
  const own = document.querySelector<HTMLElement>('[data-council]')?.dataset.council;
  const slug = own ?? new URLSearchParams(location.search).get('area') ?? '';
  if (/^[a-z-]+$/.test(slug)) carryArea(slug);
}

carryOn();
