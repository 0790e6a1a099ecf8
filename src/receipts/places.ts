/** What stands on a page but is not of its text: its number, alone or behind the title of the report. */
const furniture = /^\s*(?:\d{1,3}|\d{1,2} \w+ to \d{1,2} \w+ \d{4}\s+\d{1,3}|Inspection of .{0,80}services)\s*$/;
const numbered = /^(\s*)(\d{1,3})\.\s+(\S.*)$/;
/** Fewest numbered paragraphs that make a report, and no article with a list in it. */
const report = 20;

/**
 * The text of each place of a document, by its name: `page 3`, `para 54`, `bullet 2`, `note 1`, and for a letter under each of its headings `findings, para 8`.
 * Input: a document as plain text, with a form feed between pages where it has pages. Output: the words as printed.
 */
export function placesIn(text: string): Map<string, string> {
  const places = new Map<string, string>();
  const pages = text.split('\f');
  if (pages.length > 1) for (const [index, page] of pages.entries()) addPage(places, `page ${index + 1}`, page);
  const lines = pages.flatMap((page) => page.split('\n').filter((line) => !furniture.test(line)));
  const own = numberedParagraphs(lines);
  if (own.length >= report) for (const [index, words] of own.entries()) places.set(`para ${index + 1}`, words);
  else for (const [name, words] of unnumbered(lines)) places.set(name, words);
  return places;
}

function addPage(places: Map<string, string>, name: string, page: string): void {
  if (page.trim() === '') return;
  places.set(name, page);
  const lines = page.split('\n');
  lines.forEach((line, index) => {
    if (/^\s{0,3}\d{1,2}$/.test(line) && /^\s{1,4}\p{L}/u.test(lines[index + 1] ?? ''))
      places.set(`${name}, note ${line.trim()}`, lines.slice(index).join('\n'));
  });
}

/** The longest run of paragraphs numbered from 1: a table of grades or a list of its own has a shorter one. */
function numberedParagraphs(lines: readonly string[]): string[] {
  let best: string[] = [];
  let run: string[] = [];
  let open = false;
  for (const line of lines) {
    const [, , number = '', words = ''] = numbered.exec(line) ?? [];
    if (Number(number) === run.length + 1 || number === '1') {
      if (number === '1') run = [];
      run.push(words);
      open = true;
    } else if (/^\S/.test(line) && !/^[•◼-]/.test(line)) open = false;
    else if (open && line.trim() !== '') run[run.length - 1] += `\n${line.trim()}`;
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Paragraphs that nobody numbered: those under each heading of a letter, those of an article, and the points of its list. */
function unnumbered(lines: readonly string[]): [name: string, words: string][] {
  const found: [string, string][] = [];
  const sections = new Map<string, string>();
  let section = '';
  let opened = false;
  let [inSection, inAll, bullets] = [0, 0, 0];
  for (const block of blocksOf(lines)) {
    if (/^[•◼]/.test(block)) found.push([`bullet ${++bullets}`, block.replace(/^\S\s*/, '')]);
    else if (isHeading(block)) [section, inSection] = [opened ? block.toLowerCase() : 'opening', 0];
    else {
      opened = true;
      const names = namesOf(section);
      inSection += 1;
      inAll += 1;
      found.push([`para ${inAll}`, block], ...names.map((name): [string, string] => [`${name}, para ${inSection}`, block]));
      for (const name of names) sections.set(name, `${sections.get(name) ?? ''}${block}\n`);
    }
  }
  return [...found, ...sections];
}

/** A heading may be cited by its first words: `Findings` for `Findings and evaluation of progress`. */
function namesOf(section: string): string[] {
  const words = section.split(/\s+/).filter((word) => word !== '');
  return words.map((_, index) => words.slice(0, index + 1).join(' '));
}

/** Blocks between empty lines; one that goes on in small letters on the next page is the same. Each point of a list is a block. */
function blocksOf(lines: readonly string[]): string[] {
  const raw = lines
    .join('\n')
    .split(/\n\s*\n|\n(?=\s*[•◼])/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return raw.reduce<string[]>((blocks, block) => {
    if (/^\p{Ll}/u.test(block) && blocks.length > 0) blocks[blocks.length - 1] += `\n${block}`;
    else blocks.push(block);
    return blocks;
  }, []);
}

/** What does not end as a sentence does, or breaks off. */
function isHeading(block: string): boolean {
  return !/[.:!?][”’"']*$/.test(block) || /(?:\.\.\.|…)$/.test(block);
}
