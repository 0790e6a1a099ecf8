import { globSync, readFileSync } from 'node:fs';
import { highestGrade, readingOf, type SectionReading, wordsIn } from '../markdown/checks/reading.ts';

/** Documents whose reading level is held to a limit. */
export const documents = globSync('content/{visits,inspections,concerns,stories,disagreements}/*.md').sort();

const worst = 3;

/** `npm run prose`: the reading level of each section, and the hardest sentences of each document. */
function printProse(): void {
  for (const path of documents) {
    const sections = readingOf(readFileSync(path, 'utf8'));
    console.log(`\n${path}: ${wordsIn(sections)} words`);
    for (const section of sections) console.log(sectionLine(section));
    for (const { grade, text } of hardest(sections)) console.log(`    ${grade.toFixed(1)}  ${text}`);
  }
}

function sectionLine({ heading, grade, words }: SectionReading): string {
  const mark = grade > highestGrade(heading) ? `over ${highestGrade(heading)}` : '';
  return `  ${grade.toFixed(1).padStart(5)}  ${heading || '(opening)'} (${words} words) ${mark}`.trimEnd();
}

function hardest(sections: readonly SectionReading[]) {
  const sentences = sections.flatMap((section) => section.sentences);
  return sentences.sort((a, b) => b.grade - a.grade).slice(0, worst);
}

if (import.meta.main) printProse();
