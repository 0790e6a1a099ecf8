/** Pages that know a council by the `area` of their address. */
const known = /\/(indicators\/([\w-]+\/)?|embed\/kit\/[\w-]+\/|data\/|councils\/)$/;

/** Lets the chosen council go along in the links of a page to others that know it; null takes it out of them again. Drawings on the page that know it hear of it too. Nothing is stored. */
export function carryArea(slug: string | null): void {
  document.dispatchEvent(new CustomEvent('area', { detail: slug }));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.origin !== location.origin || !known.test(link.pathname)) continue;
    const address = new URL(link.href);
    if (slug === null) address.searchParams.delete('area');
    else address.searchParams.set('area', slug);
    link.href = address.href;
  }
}
