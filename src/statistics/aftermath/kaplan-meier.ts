/** How long one was followed, and whether what is waited for came at the end of it. */
export interface Spell {
  /** In any unit. */
  time: number;
  /** False where we lost sight before it came (censored). */
  ended: boolean;
}

/** A step of the curve: from this time on, the share that is still waiting. */
export interface Survival {
  time: number;
  /** How many were still being followed just before. */
  atRisk: number;
  /** How many ended at this time. */
  ended: number;
  /** The share still waiting after it, from 1 to 0. */
  share: number;
}

/**
 * The share still waiting after each time at which one ended, those lost from sight counted as long as they were seen.
 * Where one ends and another is lost at the same time, the lost one still counts.
 * Source: E. L. Kaplan and P. Meier, Journal of the American Statistical Association 53 (1958), 457-481.
 */
export function kaplanMeier(spells: readonly Spell[]): Survival[] {
  const times = [...new Set(spells.filter(({ ended }) => ended).map(({ time }) => time))].sort((a, b) => a - b);
  let share = 1;
  return times.map((time) => {
    const atRisk = followedUpTo(spells, time);
    const ended = spells.filter((spell) => spell.ended && spell.time === time).length;
    share *= 1 - ended / atRisk;
    return { time, atRisk, ended, share };
  });
}

/** The first time at which no more than half are still waiting; null where more than half still are. */
export function halfTime(curve: readonly Survival[]): number | null {
  return curve.find(({ share }) => share <= 0.5 + 1e-12)?.time ?? null;
}

/** The share still waiting at a time. */
export function shareAt(curve: readonly Survival[], time: number): number {
  return curve.findLast((step) => step.time <= time)?.share ?? 1;
}

/** How many are still being followed at a time. */
export function followedUpTo(spells: readonly Spell[], time: number): number {
  return spells.filter((spell) => spell.time >= time).length;
}
