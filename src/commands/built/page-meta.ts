import type { HTMLElement } from 'node-html-parser';

/** What a page says of itself to machines: the content of each `<meta>` by its `name` or `property`. */
export function metaOf(page: HTMLElement): Map<string, string> {
  const said = page.getElementsByTagName('meta').map((meta) => [meta.getAttribute('name') ?? meta.getAttribute('property'), meta.getAttribute('content')]);
  return new Map(said.flatMap(([name, content]) => (name == null || content == null ? [] : [[name, content] as const])));
}
