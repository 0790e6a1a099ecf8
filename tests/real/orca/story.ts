import type { Count } from '../../machinery/count.ts';
import { type Heard, hears, hearsEach, hearsTimes, play } from './heard.ts';
import type { Room } from './room.ts';

/** A whole story by ear: read from the top, gone through by Next, by the arrows of its stage, by headings and by its list of steps. */
export async function hearStory(room: Room, address: string): Promise<Count[]> {
  return [
    ...(await play('a story read from the top', () => readThrough(room, address))),
    ...(await play('Next', () => pressNext(room, address))),
    ...(await play('the stage', () => useStage(room, address))),
    ...(await play('the list of steps', () => useList(room, address))),
  ];
}

async function readThrough({ open, keys, press, wait, page }: Room, address: string): Promise<Heard[]> {
  const opened = [...(await open(address)), ...(await wait())];
  await keys('ctrl+Home');
  const read = await press('KP_Add');
  const parts = await page.evaluate(partsOfMain);
  const named = (kind: string) => read.filter((_, index) => read[index + 1] === kind).map((words) => words.trim());
  const tooLong = named('image').filter((name) => name.split(/\s+/).length > 30);
  const hidden = parts.hidden.filter((words) => read.some((one) => one.includes(words)));
  return [
    hears('told of few landmarks', opened, /\bPage has [1-8] landmarks, /),
    hearsTimes('nothing said of steps that nobody asked for', opened, /\bStep \d|^: /, 0),
    hearsEach(
      'each heading, once',
      read.filter((_, index) => read[index + 1]?.startsWith('heading level ')).map((words) => words.trim()),
      parts.headings,
    ),
    hearsEach('figures by their names', named('figure'), parts.figures),
    hearsEach('names of drawings of thirty words at most', tooLong, []),
    hearsEach(
      'readings of ranges',
      read.filter((_, index) => read[index - 1] === 'slider').map((words) => words.trim()),
      parts.readings,
    ),
    hearsEach('no definition or proof that was not asked for', hidden, []),
    hearsTimes('the place in the story, where it stands', read, /\bStep \d+ of /, 1),
  ];
}

async function pressNext({ open, keys, press, wait, page }: Room, address: string): Promise<Heard[]> {
  await open(address);
  const [, second, third] = await page.evaluate(stepsOfStory);
  const button = await keys('ctrl+Home', 'h', 'h', 'Tab', 'Tab', 'Tab', 'Tab');
  const next = [...(await press('Return', start(second?.heading))), ...(await wait())];
  const on = [...(await keys('Down')), ...(await keys('Down'))];
  const heading = [...(await press('h', start(third?.heading))), ...(await wait())];
  return [
    hears('the button', button, 'Next push button.'),
    hears('after it', next, new RegExp(`^(leaving panel\\. )?${second?.heading} heading level 3\\.$`)),
    hears('what is read next', on, start(second?.words, '')),
    hears('the next heading, once', heading, `${third?.heading} heading level 3.`),
  ];
}

async function useStage({ open, keys, press, wait, page }: Room, address: string): Promise<Heard[]> {
  await open(address);
  const steps = await page.evaluate(stepsOfStory);
  const stage = await keys('ctrl+Home', 'h', 'h', 'Tab', 'Tab');
  await keys('Insert+a');
  const turned = async (key: string) => [...(await press(key, /^Step /)), ...(await wait())];
  const [right, end] = [await turned('Right'), await turned('End')];
  const told = (place: number) => `Step ${place} of ${steps.length}: ${steps[place - 1]?.heading}`;
  await keys('Insert+a');
  return [hears('its name', stage, /^Charts of the story panel\./), hears('an arrow', right, told(2)), hears('the last step', end, told(steps.length))];
}

async function useList({ open, keys, press, wait, page }: Room, address: string): Promise<Heard[]> {
  await open(address);
  const fifth = (await page.evaluate(stepsOfStory))[4];
  await keys('ctrl+Home', 'h', 'h', 'Tab');
  const opened = await press('Return', /^expanded/);
  await keys('Tab', 'Tab', 'Tab', 'Tab');
  const link = await press('Tab', start(fifth?.heading));
  const gone = [...(await press('Return', start(fifth?.heading))), ...(await wait())];
  return [
    hears('it opens', opened, 'expanded'),
    hears('a link of it', link, new RegExp(`^${fifth?.heading} (visited )?link\\.$`)),
    hears('the heading that it leads to, and nothing on the way', gone, new RegExp(`^(leaving list\\. )?${fifth?.heading}( heading level 3)?\\.$`)),
  ];
}

function start(words: string | undefined, from = '^'): RegExp {
  return new RegExp(`${from}${(words ?? 'nothing').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** What there is to hear in the main part of a page, in order, and what is only there for the asking. Runs in a page. */
function partsOfMain(): { headings: string[]; figures: string[]; readings: string[]; hidden: string[] } {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`main :is(${selector})`)];
  const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  return {
    // One in a summary is heard as a button.
    headings: all('h1, h2, h3, h4')
      .filter((heading) => seen(heading) && heading.closest('summary') === null)
      .map(text),
    figures: all('figure')
      .filter(seen)
      .map((figure) => figure.ariaLabel ?? text(document.getElementById(figure.getAttribute('aria-labelledby') ?? '') ?? figure)),
    readings: all('input[type=range]')
      .filter(seen)
      .map((range) => range.ariaValueText ?? ''),
    hidden: all('[popover]').map((popover) => text(popover).slice(0, 60)),
  };
}

/** The heading of each step, and how its first paragraph begins. Runs in a page. */
function stepsOfStory(): { heading: string; words: string }[] {
  return [...document.querySelectorAll('.step')].map((step) => ({
    heading: step.querySelector('h3')?.textContent ?? '',
    words: (step.querySelector('p')?.firstChild?.textContent ?? '').trim().slice(0, 20).trim(),
  }));
}
