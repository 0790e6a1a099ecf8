/** An area, with its figures in every period. */
interface Counted {
  code: string;
  slug: string;
  kind: string;
  values: readonly (number | null)[];
}

/** The councils that a spread counts: all that ever had a figure, by their codes, so that two periods have the same list. */
export function everCounted<Area extends Counted>(areas: readonly Area[]): Area[] {
  const counted = areas.filter(({ kind, values }) => kind === 'authority' && values.some((value) => value !== null));
  return counted.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Whether a council has its dot in the one path of all dots: Birmingham's is a mark of its own. */
export function inPath({ slug }: Pick<Counted, 'slug'>): boolean {
  return slug !== 'birmingham';
}

/** The councils whose dots are in the path of a spread, in the order of the dots. */
export function dotted<Area extends Counted>(areas: readonly Area[]): Area[] {
  return everCounted(areas).filter(inPath);
}
