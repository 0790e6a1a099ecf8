import { cardSize } from '../../charts/figure/card.ts';
import { cardPath } from '../../exports/pictures/picture-png.ts';

/** The picture that networks show with a link to a page. */
export interface SharePicture {
  /** Path of the picture, without a leading slash. */
  path: string;
  width: number;
  height: number;
  /** What stands on it. */
  alt: string;
}

/** The card of a page: its words come from the page, and the build draws it. `path` is that of the page, empty for home. */
export function pageCard({ title, description, path }: { title: string; description: string; path: string }): SharePicture {
  return { path: cardPath(path), ...cardSize, alt: `${title}. ${description}` };
}
