/** Address of a page or file of this site under whatever folder it is served from; `path` has no leading slash. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
