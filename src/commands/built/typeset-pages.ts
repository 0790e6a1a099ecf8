import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeset } from '../../words/typeset.ts';
import { isFrame, pagesOf } from './pages.ts';

/** Sets the marks of every page of ours, whatever its words come from: see typeset. Frames stay as they are: their height is worked out from their words. */
export function typesetPages(folder: string): void {
  for (const { file } of pagesOf(folder).filter((page) => !isFrame(page))) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const set = typeset(html);
    if (set !== html) writeFileSync(path, set);
  }
}
