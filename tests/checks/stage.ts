/** What a story looks like that is told step by step; all run in its page. */

/** The identifiers of its steps. */
export function idsOfSteps(): string[] {
  return [...document.querySelectorAll('.step')].map((step) => step.id);
}

/** Whether the stage holds, at rest, the very drawings of a step. */
export function stageShows(id: string): boolean {
  const inside = (selector: string) => document.querySelector(`${selector} .drawing`)?.innerHTML;
  return inside('.stage') === inside(`#${id}`);
}

/** Brings a step to where it is read. */
export function goToStep(id: string): void {
  document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
}

/** Whether the heading of a step stands clear of a stage that is at the top of the window, and in the window. */
export function isHeadingClear(id: string): boolean {
  const [heading, stage] = [`#${id} h3`, '.stage'].map((selector) => document.querySelector(selector)?.getBoundingClientRect());
  return stage?.top === 0 && (heading?.top ?? 0) >= stage.bottom && (heading?.bottom ?? 0) < innerHeight;
}
