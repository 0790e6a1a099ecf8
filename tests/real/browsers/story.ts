import { goToStep, idsOfSteps, isHeadingClear, stageShows } from '../../checks/stage.ts';
import type { Count } from '../../machinery/count.ts';
import { settled } from '../settled.ts';
import { check, differs } from './checks.ts';
import type { DrivenPage } from './driven.ts';

/** Windows in which a stage stands above the words, in px: common phones, and windows between phones and tablets. */
const narrow = [
  [412, 915],
  [430, 932],
  [480, 844],
  [600, 844],
] as const;

/** A whole story: each step brings its own drawing, Next shows the next one, and a link to a step lands where its heading can be read. */
export async function tellStory(page: DrivenPage, address: string): Promise<Count[]> {
  const steps = await check(`${address} step by step`, () => walk(page, address));
  const next = await check(`${address}, Next`, () => pressNext(page, address));
  const links: Count[] = [];
  for (const [width, height] of narrow)
    links.push(await check(`links to steps of ${address} in ${width} by ${height} px`, () => land(page, address, [width, height])));
  return [steps, next, ...links];
}

async function walk(page: DrivenPage, address: string): Promise<string[]> {
  await page.resize(1280, 800);
  await page.open(address);
  const steps = await page.run(idsOfSteps);
  const faults = steps.length > 4 ? [] : [`has ${steps.length} steps`];
  for (const [index, id] of steps.entries()) {
    await page.run(goToStep, id);
    faults.push(
      ...(await settled(async () => [
        ...differs(id, await page.run(counted), `Step ${index + 1} of ${steps.length}`),
        ...differs(`the stage has the drawing of ${id}`, await page.run(stageShows, id), true),
      ])),
    );
  }
  return [...faults, ...(await page.faults())];
}

async function pressNext(page: DrivenPage, address: string): Promise<string[]> {
  await page.resize(1280, 800);
  await page.open(address);
  const [, second = '', third = ''] = await page.run(idsOfSteps);
  const faults: string[] = [];
  for (const id of [second, third]) {
    await page.click('[data-go="1"]');
    faults.push(...(await settled(async () => differs('the focus', await page.run(focusedStep), id))));
    faults.push(...(await settled(async () => differs(`the stage has the drawing of ${id}`, await page.run(stageShows, id), true))));
  }
  return [...faults, ...(await page.faults())];
}

async function land(page: DrivenPage, address: string, [width, height]: readonly [number, number]): Promise<string[]> {
  await page.resize(width, height);
  await page.open(address);
  const steps = await page.run(idsOfSteps);
  const faults: string[] = [];
  for (const id of [steps[1], steps[5], steps.at(-2)]) {
    await page.open(`${address}#${id}`);
    faults.push(...(await settled(async () => differs(`the heading of ${id} is in sight`, await page.run(isHeadingClear, id ?? ''), true))));
  }
  return faults;
}

function counted(): string | null | undefined {
  return document.querySelector('.place')?.textContent;
}

function focusedStep(): string | undefined {
  return document.activeElement?.matches('.step h3') ? document.activeElement.closest('.step')?.id : document.activeElement?.tagName;
}
