/** A label that wants to stand at a height, with the room it takes. */
export interface Standing {
  /** Where its middle would like to be. */
  y: number;
  height: number;
}

/**
 * Moves labels apart so that none overlaps another and all stay between top and bottom, each as near to its own place as can be.
 * Labels keep the order of their places. Returns the middles, in the order given.
 * Labels that touch move as one block whose places are averaged: the pooling of adjacent violators.
 * Source: R. E. Barlow and others, Statistical Inference under Order Restrictions (Wiley, 1972), chapter 1.
 */
export function placeLabels<T extends Standing>(labels: readonly T[], { top, bottom }: { top: number; bottom: number }): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => at(labels, a).y - at(labels, b).y || a - b);
  const blocks: { members: number[]; top: number; height: number }[] = [];
  for (const index of order) {
    const { y, height } = at(labels, index);
    blocks.push({ members: [index], top: clamp(y - height / 2, top, bottom - height), height });
    while (mergeLast(blocks, labels, top, bottom));
  }
  const middles: number[] = [];
  for (const block of blocks) {
    let next = block.top;
    for (const index of block.members) {
      middles[index] = next + at(labels, index).height / 2;
      next += at(labels, index).height;
    }
  }
  return middles;
}

/** Joins the last two blocks when they overlap; returns whether it did. */
function mergeLast(blocks: { members: number[]; top: number; height: number }[], labels: readonly Standing[], top: number, bottom: number): boolean {
  const [upper, lower] = blocks.slice(-2);
  if (upper === undefined || lower === undefined || upper.top + upper.height <= lower.top) return false;
  const members = [...upper.members, ...lower.members];
  const height = upper.height + lower.height;
  let above = 0;
  let wish = 0;
  for (const index of members) {
    const label = at(labels, index);
    wish += label.y - label.height / 2 - above;
    above += label.height;
  }
  blocks.splice(-2, 2, { members, height, top: clamp(wish / members.length, top, bottom - height) });
  return true;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function at(labels: readonly Standing[], index: number): Standing {
  return labels[index] as Standing;
}
