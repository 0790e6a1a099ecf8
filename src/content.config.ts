import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { type Folder, frontMatter } from './markdown/front-matter.ts';

/** A folder of content/. Rendering is put off to the build: only then does a fault in the prose stop it (withastro/astro issue 18054). */
function documents<Name extends Folder>(folder: Name) {
  return defineCollection({
    loader: glob({ base: `./content/${folder}`, pattern: '*.md', deferRender: true }),
    schema: frontMatter[folder],
  });
}

export const collections = {
  visits: documents('visits'),
  inspections: documents('inspections'),
  glossary: documents('glossary'),
  about: documents('about'),
};
