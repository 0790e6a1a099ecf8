interface Circle {
  x: number;
  y: number;
}

/**
 * Heights, from a middle line, at which circles of one size stand at their places without overlapping, each as near the line as can be.
 * Circles are set in the order given; an earlier one stands nearer the line. Returns one height for each, above and below 0.
 */
export function swarm(places: readonly number[], radius: number): number[] {
  const set: Circle[] = [];
  for (const x of places) {
    const near = set.filter((circle) => Math.abs(circle.x - x) < 2 * radius);
    const touching = near.flatMap((circle) => {
      const rise = Math.sqrt((2 * radius) ** 2 - (circle.x - x) ** 2);
      return [circle.y - rise, circle.y + rise];
    });
    const isFree = (y: number) => near.every((circle) => (circle.x - x) ** 2 + (circle.y - y) ** 2 >= (2 * radius - 1e-6) ** 2);
    const nearest = [0, ...touching].sort((a, b) => Math.abs(a) - Math.abs(b)).find(isFree);
    set.push({ x, y: nearest ?? Number.POSITIVE_INFINITY });
  }
  return set.map((circle) => circle.y);
}
