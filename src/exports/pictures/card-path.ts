/** Where the card of a page is: `cards/visits/3.png` for `visits/3/`, `cards/home.png` for home. */
export function cardPath(path: string): string {
  return `cards/${path.replace(/\/$/, '') || 'home'}.png`;
}
