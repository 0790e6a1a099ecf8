/** Sets a drawing on its way: 0 is where the last one was, 1 is the drawing as it was finished. */
export type Tween = (progress: number) => void;

type Change = (progress: number) => void;

const number = /-?\d+(?:\.\d+)?/g;
/** What is drawn; all else holds it together. */
const leaf = 'path,line,circle,rect,text';
/** Attributes that say what an element is, not where. */
const names = ['class', 'data-key', 'text-anchor'];

/**
 * A tween from one finished drawing to another that has been set in its place. Elements that both have move from their old place to the new;
 * what is only in the new one appears, what was only in the old one disappears, behind. Empties `from`.
 * Drawings that are not `related` have nothing in common: a line never turns into that of another statistic.
 */
export function tween(from: Element, to: Element, { related = true }: { related?: boolean } = {}): Tween {
  from.querySelector('.leaving')?.remove();
  const before = related ? leavesOf(from) : new Map<string, Element>();
  const changes: Change[] = [];
  const staying = new Set<Element>();
  for (const [key, element] of leavesOf(to)) {
    const old = before.get(key);
    const moves = old === undefined ? null : movesBetween(old, element);
    if (old === undefined || moves === null) continue;
    staying.add(element);
    changes.push(...fade(element, opacityOf(old)), ...moves);
    old.remove();
  }
  for (const element of newIn(to, staying)) changes.push(...fade(element, 0));
  const leaving = to.ownerDocument.createElementNS(to.namespaceURI, 'g');
  leaving.setAttribute('class', 'leaving');
  leaving.append(...from.childNodes);
  to.prepend(leaving);
  return (progress) => {
    if (progress === 1) leaving.remove();
    else leaving.setAttribute('opacity', `${1 - progress}`);
    for (const change of changes) change(progress);
  };
}

/** The elements that are drawn, by name: their key, else their words, else their kind and place among those of that kind. */
function leavesOf(svg: Element): Map<string, Element> {
  const leaves = new Map<string, Element>();
  for (const element of svg.querySelectorAll(leaf)) {
    const kind = element.getAttribute('class') ?? element.parentElement?.getAttribute('class');
    let name = `${element.localName} ${element.getAttribute('data-key') ?? (element.textContent || kind)}`;
    while (leaves.has(name)) name += '+';
    leaves.set(name, element);
  }
  return leaves;
}

/** What is drawn anew, in as large pieces as there are: each thing that fades costs the browser a layer in every frame. */
function newIn(parent: Element, staying: ReadonlySet<Element>): Element[] {
  return [...parent.children].flatMap((child) => {
    if (staying.has(child)) return [];
    return [...child.querySelectorAll(leaf)].some((element) => staying.has(element)) ? newIn(child, staying) : [child];
  });
}
/** What has to change on an element so that it comes from where another was; null where their paths are not built alike. */
function movesBetween(old: Element, element: Element): Change[] | null {
  const changes: Change[] = [];
  for (const { name, value } of element.attributes) {
    const start = old.getAttribute(name);
    if (start === null || start === value || names.includes(name)) continue;
    const at = between(start, value);
    if (at === null) return null;
    changes.push((progress) => element.setAttribute(name, at(progress)));
  }
  return changes;
}

/** Texts on the way from one to another, number by number; null where they differ in more than their numbers. The last is the text itself. */
export function between(from: string, to: string): ((progress: number) => string) | null {
  if (from.replace(number, '#') !== to.replace(number, '#')) return null;
  const starts = (from.match(number) ?? []).map(Number);
  const steps = (to.match(number) ?? []).map((end, index) => Number(end) - (starts[index] ?? 0));
  const [first = '', ...rest] = to.split(number);
  const valueAt = (index: number, progress: number) => Math.round(((starts[index] ?? 0) + (steps[index] ?? 0) * progress) * 100) / 100;
  return (progress) => (progress === 1 ? to : rest.reduce((text, words, index) => text + valueAt(index, progress) + words, first));
}

function fade(element: Element, from: number): Change[] {
  if (from === 1) return [];
  const change = (progress: number) => {
    if (progress === 1) element.removeAttribute('opacity');
    else element.setAttribute('opacity', `${from + (1 - from) * progress}`);
  };
  return [change];
}

/** How much of an element shows, by itself or in a piece that was fading. */
function opacityOf(element: Element): number {
  return Number(element.closest('[opacity]')?.getAttribute('opacity') ?? 1);
}
