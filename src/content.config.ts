import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { type Folder, frontMatter } from './markdown/checks/front-matter.ts';

/** A folder of content/, or the one document that stands in none. Rendering is put off to the build: only then does a fault in the prose stop it (withastro/astro issue 18054). */
function documents<Schema extends z.ZodType>(folder: Folder, schema: Schema) {
  return defineCollection({
    loader: glob({ base: './content', pattern: folder === 'home' ? 'home.md' : `${folder}/*.md`, generateId: idOf, deferRender: true }),
    schema,
  });
}

/** `visits/3.md` is the document 3 of the collection visits. */
function idOf({ entry }: { entry: string }): string {
  return entry.replace(/^.*\//, '').replace(/\.md$/, '');
}

export const collections = {
  home: documents('home', frontMatter.home),
  visits: documents('visits', frontMatter.visits),
  inspections: documents('inspections', frontMatter.inspections),
  concerns: documents('concerns', frontMatter.concerns),
  stories: documents('stories', frontMatter.stories),
  glossary: documents('glossary', frontMatter.glossary),
  about: documents('about', frontMatter.about),
  disagreements: documents('disagreements', frontMatter.disagreements),
};
