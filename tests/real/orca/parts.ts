import { frameTag, hostPage } from '../../hosts/pages.ts';
import { startHosts } from '../../hosts/server.ts';
import type { Count } from '../../machinery/count.ts';
import { type Heard, hears, hearsTimes, line, play } from './heard.ts';
import type { Room } from './room.ts';

/** What readers use, by ear: a term, the proof of a number, the picker of councils, a range, two filters, and a chart on somebody else's page. */
export async function hearParts(room: Room, site: string): Promise<Count[]> {
  return [
    ...(await play('a term and a number', () => lookUp(room, `${site}stories/closed-too-soon/`))),
    ...(await play('the picker of councils', () => pick(room, `${site}indicators/repeat-plans/`))),
    ...(await play('the filter of a list', () => filterList(room, `${site}indicators/`))),
    ...(await play('the filter of figures', () => filterFigures(room, `${site}data/`))),
    ...(await play('a chart on the page of a host', () => meetFrame(room, site))),
  ];
}

async function lookUp({ open, keys, press, page }: Room, address: string): Promise<Heard[]> {
  await open(address);
  const [term, number] = await page.evaluate(() =>
    ['a.term', 'a[data-proof]'].map((selector) => {
      const link = document.querySelector(`main p ${selector}`);
      return { name: link?.textContent ?? '', explains: link?.nextElementSibling?.textContent?.trim().slice(0, 40) ?? '' };
    }),
  );
  await keys('ctrl+Home', 'h');
  const to = async (name = ''): Promise<string[]> => {
    for (let links = 0; links < 12; links += 1) {
      const heard = await keys('k');
      if (line(heard).startsWith(name)) return heard;
    }
    return [];
  };
  const onTerm = await to(term?.name);
  const opened = await press('Return', /^expanded/);
  const explained = await keys('Down');
  await press('Escape');
  const after = await keys('Down');
  const onNumber = await to(number?.name);
  await press('Return');
  const card = await page.evaluate(() => document.querySelector('.card:popover-open')?.textContent?.trim().slice(0, 20) ?? 'no card');
  const proof = await keys('Down');
  await press('Escape');
  return [
    hears('a term in a sentence', onTerm, `${term?.name} link. collapsed.`),
    hears('it opens', opened, /\bexpanded$/),
    hears('what stands next is what it means', explained, new RegExp(`^${term?.explains.slice(0, 30)}`)),
    hears('the sentence goes on', after, /\w/),
    hears('a number in a sentence', onNumber, new RegExp(`^${number?.name} link\\. collapsed\\.`)),
    hears('its proof, when it is asked for', proof, new RegExp(`^(expanded )?${card}`)),
  ];
}

async function pick({ open, keys, press, type, wait, page }: Room, address: string): Promise<Heard[]> {
  const opened = [...(await open(address)), ...(await wait())];
  const field = await keys('ctrl+Home', 'h', 'Tab', 'Tab');
  const typed = [...(await type('leeds', /^\d+ councils?$/)), ...(await wait())];
  const offered = await press('Down', /Leeds/);
  const chosen = [...(await press('Return', /^Leeds added/)), ...(await wait())];
  await keys('Tab');
  const range = await keys('Tab');
  const reading = () => page.evaluate(() => document.activeElement?.ariaValueText ?? 'no reading');
  const first = await reading();
  const left = [...(await press('Left', /^\d{4}/)), ...(await wait())];
  const second = await reading();
  return [
    hearsTimes('says nothing by itself', opened, /council/, 0),
    hears('the field', field, 'Add any council in England editable combo box. Focus mode'),
    hearsTimes('how many there are, once', typed, /^1 council$/, 1),
    hears('the one that is offered', offered, /^Councils List with 1 item\W+Leeds\.$/),
    hearsTimes('what was added beside whom, once', chosen, /^Leeds added: [\d.]+% in 20\d\d, Birmingham [\d.]+%, England [\d.]+%\.$/, 1),
    hears('a range, with its whole reading', range, new RegExp(`slider ${first}`)),
    hearsTimes('the same reading not twice', [line(range).split(first).join('READING')], /READING.*READING/, 0),
    hears('another year', left, second),
  ];
}

async function filterList({ open, keys, type, wait, page }: Room, address: string): Promise<Heard[]> {
  const opened = [...(await open(address)), ...(await wait())];
  await keys('ctrl+Home', 'e', 'Insert+a');
  const typed = [...(await type('adopt', /shown$/)), ...(await wait())];
  const shown = await page.evaluate(() => document.querySelector('list-filter .result')?.textContent ?? 'no count');
  return [hearsTimes('says nothing by itself', opened, /shown$/, 0), hears('how many are left, once', typed, shown)];
}

async function filterFigures({ open, keys, press, wait, page }: Room, address: string): Promise<Heard[]> {
  await open(address);
  await keys('ctrl+Home', 'c', 'Insert+a');
  const heard: Heard[] = [];
  for (const turn of ['first', 'second']) {
    const said = [...(await press('Down', /^Rows /)), ...(await wait())];
    const rows = await page.evaluate(() => document.querySelector('data-filter .result')?.textContent ?? 'no count');
    heard.push(hearsTimes(`how many rows, at the ${turn} choice`, said, new RegExp(`^${rows}$`), 1));
  }
  return heard;
}

async function meetFrame({ open, keys, press, wait }: Room, site: string): Promise<Heard[]> {
  const hosts = await startHosts();
  try {
    const frame = frameTag({ src: `${site}embed/repeat-plans/`, height: 150 });
    await open(hosts.put(hostPage(`${frame}<script src="${site}embed.js" async></script>`)), /^News/);
    await keys('ctrl+Home');
    const read = await press('KP_Add');
    const range = await keys('ctrl+Home', 'Tab');
    const left = [...(await press('Left', /^\d{4}/)), ...(await wait())];
    return [
      hears('its name, as a heading under that of the host', read, /^News .*Repeat child protection plans heading level 2 /),
      hearsTimes('no heading of the first level and no main part of its own', read, /^(heading level 1|main content)$/, 0),
      hears('a range, with its whole reading', range, /slider 20\d\d: Birmingham [\d.]+%, England [\d.]+%, middle council [\d.]+%/),
      hears('another year, once', left, /^20\d\d: Birmingham [\d.]+%, England [\d.]+%, middle council [\d.]+%$/),
    ];
  } finally {
    hosts.close();
  }
}
