import { frameTag, hostPage } from '../../hosts/pages.ts';
import { startHosts } from '../../hosts/server.ts';
import type { Count } from '../../machinery/count.ts';
import { settled } from '../settled.ts';
import { check, differs } from './checks.ts';
import type { DrivenPage } from './driven.ts';

/** What readers do on a page other than to read it: they add a council, filter, look up a word and copy, and meet a chart on somebody else's page. */
export async function useParts(page: DrivenPage, site: string): Promise<Count[]> {
  await page.resize(1280, 800);
  return [
    await check('the picker of councils', () => pick(page, `${site}indicators/repeat-plans/`)),
    await check('the filter of claims', () => filter(page, `${site}claims/`)),
    await check('a term', () => lookUp(page, `${site}stories/closed-too-soon/`)),
    await check('copied text', () => copy(page, `${site}stories/closed-too-soon/`)),
    await check('a chart on the page of a host', () => embed(page, site)),
  ];
}

async function pick(page: DrivenPage, address: string): Promise<string[]> {
  await page.open(address);
  await page.click('area-picker input');
  await page.type('southend');
  const offered = await settled(async () => differs('councils offered', await page.run(textsOf, 'area-picker [role=option]'), ['Southend-on-Sea']));
  await page.press('ArrowDown');
  await page.press('Enter');
  return [
    ...offered,
    ...(await settled(async () => differs('drawings with the council', (await page.run(textsOf, '#chart-repeat-plans [data-key=added]')).length, 2))),
    ...differs('the field', await page.run(() => document.querySelector<HTMLInputElement>('area-picker input')?.value), 'Southend-on-Sea'),
    ...differs('the address', await page.run(() => location.search), '?area=southend-on-sea'),
    ...(await page.faults()),
  ];
}

async function filter(page: DrivenPage, address: string): Promise<string[]> {
  await page.open(address);
  const seen = () =>
    page.run(() => [...document.querySelectorAll('[data-entry]')].filter((entry) => entry.checkVisibility()).map(({ textContent }) => textContent));
  const all = (await seen()).length;
  await page.click('list-filter input[name=words]');
  await page.type('adopt');
  return [
    ...(await settled(async () => {
      const left = await seen();
      const lost = left.filter((text) => !/adopt/i.test(text ?? ''));
      return [
        ...(left.length > 0 && left.length < all ? lost.slice(0, 1).map((text) => `shows ${text}`) : [`${left.length} of ${all} are seen`]),
        ...differs('the count', await page.run(textsOf, 'list-filter .result'), [`${left.length} of ${all} shown`]),
      ];
    })),
    ...(await page.faults()),
  ];
}

async function lookUp(page: DrivenPage, address: string): Promise<string[]> {
  await page.open(address);
  const open = () => page.run(() => [...document.querySelectorAll('a.term + [popover]')].filter((definition) => definition.checkVisibility()).length);
  await page.run(() => document.querySelector<HTMLElement>('a.term')?.focus());
  await page.press('Enter');
  const opened = await settled(async () => differs('definitions seen after Enter', await open(), 1));
  await page.press('Escape');
  return [...opened, ...(await settled(async () => differs('definitions seen after Escape', await open(), 0))), ...(await page.faults())];
}

/** Selects the first paragraph with a term, copies it, and puts it into a field: it must be what can be read. */
async function copy(page: DrivenPage, address: string): Promise<string[]> {
  await page.open(address);
  const read = await page.run(() => {
    const paragraph = [...document.querySelectorAll('main p')].find((one) => one.querySelector('a.term'));
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return (paragraph as HTMLElement | undefined)?.innerText;
  });
  await page.command('c');
  await page.run(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.command('v');
  const pasted = await page.run(() => document.querySelector<HTMLTextAreaElement>('body > textarea')?.value);
  return [
    ...differs('the copied paragraph', pasted?.trim(), read?.trim()),
    ...(/\bA child protection plan is made\b/.test(pasted ?? '') ? [] : ['has lost its term']),
  ];
}

async function embed(page: DrivenPage, site: string): Promise<string[]> {
  const hosts = await startHosts();
  try {
    const frame = frameTag({ src: `${site}embed/repeat-plans/`, height: 150 });
    await page.open(hosts.put(hostPage(`${frame}<script src="${site}embed.js" async></script>`)));
    const outside = () => page.run(() => document.querySelector('iframe')?.clientHeight);
    const inside = () =>
      page.runInFrame(() => {
        const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
        const seen = [...document.querySelectorAll('.drawing svg')].filter((svg) => svg.getBoundingClientRect().height > 20).length;
        return [scrollHeight, scrollWidth > clientWidth, seen];
      });
    const sized = await settled(async () =>
      differs('height of the frame, whether it goes sideways, drawings seen', await inside(), [await outside(), false, 1]),
    );
    return [...sized, ...(await read(page)), ...(await page.faults())];
  } finally {
    hosts.close();
  }
}

/** Reads a chart in a frame by keys: its range says what is shown. */
async function read(page: DrivenPage): Promise<string[]> {
  const there = () => page.runInFrame(() => document.hasFocus() && document.activeElement?.matches('input[type=range]') === true);
  for (let stops = 0; stops < 12 && !(await there()); stops += 1) await page.press('Tab');
  const readings: string[] = [];
  const look = () =>
    page.runInFrame(() => [document.querySelector('input[type=range]')?.ariaValueText ?? null, document.querySelector('.reading')?.textContent ?? null]);
  const faults: string[] = [];
  for (const _ of [1, 2]) {
    await page.press('ArrowLeft');
    faults.push(
      ...(await settled(async () => {
        const [said, shown] = await look();
        return [...differs('the value of the range', said, shown), ...(readings.includes(`${said}`) ? ['an arrow key changes nothing'] : [])];
      })),
    );
    readings.push(`${(await look())[0]}`);
  }
  return faults;
}

function textsOf(selector: string): (string | null)[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}
