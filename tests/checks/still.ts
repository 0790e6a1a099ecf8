import type { Page } from '@playwright/test';

/** What moves by itself, or would on the next click: running animations and transitions, and smooth scrolling. */
export async function movement(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)));
    const name = (element: Element | null | undefined) => (element ? `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}` : 'the page');
    const running = document.getAnimations().map((animation) => `${name((animation.effect as KeyframeEffect | null)?.target)} is animated`);
    const styled = [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      const moves = seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01);
      return [
        ...(moves ? [`${name(element)} has a transition or an animation`] : []),
        ...(scrollBehavior === 'smooth' ? [`${name(element)} scrolls smoothly`] : []),
      ];
    });
    return [...new Set([...running, ...styled])];
  });
}
