import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { writeContentPolicies } from './src/commands/built/content-policy.ts';
import { writeHostHeaders } from './src/commands/built/host-headers.mjs';
import { refuseStrangers, writeLicences } from './src/commands/built/licences.ts';
import { writePageCards } from './src/commands/built/page-cards.ts';
import { pageStatements } from './src/commands/built/page-proofs.ts';
import { writeSearchIndex } from './src/commands/built/search-index.ts';
import { baseOf } from './src/commands/built/serve.mjs';
import { shareStyles } from './src/commands/built/shared-styles.ts';
import { typesetPages } from './src/commands/built/typeset-pages.ts';
import { buildFaults } from './src/commands/checks/build-faults.ts';
import { readProse } from './src/commands/checks/read-prose.ts';
import { contactOf } from './src/commands/machine/contact.mjs';
import { endWithParent } from './src/commands/machine/end-with-parent.mjs';
import { basePathOf, siteOf } from './src/commands/machine/place.mjs';
import { prosePlugins } from './src/markdown/plugins.ts';

endWithParent(process.env.OUT_DIR);

const site = orStop(() => siteOf(process.env.SITE_URL));
const base = orStop(() => basePathOf(process.env.BASE_PATH));
const contact = orStop(() => contactOf(process.env.CONTACT));
const prose = orStop(() => readProse(process.cwd(), { base }));

/** Stops a build before it starts when a sentence, a front matter, the glossary or a byte of a release is at fault. @type {import('astro').AstroIntegration} */
const checkedProse = {
  name: 'checked-prose',
  hooks: {
    'astro:config:setup': ({ command, addWatchFile }) => {
      // While somebody writes, a change of data/ or of the list of what is unproved is seen without a restart by hand.
      for (const path of globSync(['data/**/*.json', 'content/unproved.json', 'content/glossary/*.md'])) addWatchFile(new URL(path, import.meta.url));
      if (command !== 'build') return;
      if (contact === '') console.warn('CONTACT is not set: the pages say that there is nobody to write to, and there is no security.txt.');
      const faults = orStop(() => buildFaults(process.cwd(), prose));
      if (faults.length > 0) stop(faults.join('\n'));
    },
  },
};

/** Hands pages what the sentences of each state, and what bears it out. @type {import('vite').Plugin} */
const proofs = {
  name: 'proofs',
  resolveId: (id) => (id === 'virtual:proofs' ? '\0virtual:proofs' : null),
  load: (id) => (id === '\0virtual:proofs' ? `export default ${JSON.stringify(pageStatements(readProse(process.cwd(), { base })))}` : null),
};

/** Lets readers search the built pages without a server. @type {import('astro').AstroIntegration} */
const search = { name: 'search', hooks: { 'astro:build:done': ({ dir }) => writeSearchIndex(fileURLToPath(dir)) } };

/** Hands out the licences of what is not ours, and a list of all packages that build the site. @type {import('astro').AstroIntegration} */
const licences = { name: 'licences', hooks: { 'astro:build:done': ({ dir }) => writeLicences(fileURLToPath(dir)) } };

/** Stops a build that would hand out a package without its licence. @type {import('vite').Plugin} */
const knownPackages = {
  name: 'known-packages',
  generateBundle(_, bundle) {
    if (this.environment.name === 'client') refuseStrangers(bundle);
  },
};

/** Puts the styles that hundreds of pages of one kind share into a file, but for those of their first screen. @type {import('astro').AstroIntegration} */
const styles = { name: 'styles', hooks: { 'astro:build:done': ({ dir }) => shareStyles(fileURLToPath(dir), baseOf(base)) } };

/** Says in each built page what it may load and run, and to hosts which headers to send. Comes last, when all is there. @type {import('astro').AstroIntegration} */
const policies = { name: 'policies', hooks: { 'astro:build:done': ({ dir }) => writePolicies(fileURLToPath(dir)) } };

/** Draws the picture that a link to a page brings with it. @type {import('astro').AstroIntegration} */
const cards = { name: 'cards', hooks: { 'astro:build:done': ({ dir }) => writePageCards(fileURLToPath(dir), prose.dataset) } };

/** Sets the apostrophes and quotation marks of what readers see, after the cards have written into pages and before anything reads them. @type {import('astro').AstroIntegration} */
const marks = { name: 'marks', hooks: { 'astro:build:done': ({ dir }) => typesetPages(fileURLToPath(dir)) } };

/** Frames for other people's pages ask not to be listed, nor does the page that shows how pages are set. */
const pages = sitemap({ filter: (address) => !/\/embed\/(?!kit\/).+|\/about\/style\//.test(new URL(address).pathname) });

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  // The default of Astro 7 drops line breaks between inline elements, and words run together.
  compressHTML: true,
  vite: { plugins: [proofs, knownPackages], define: { 'import.meta.env.CONTACT': JSON.stringify(contact) } },
  // A page's styles come with it: a file of their own would cost one more journey before anything is drawn.
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: unified({ remarkPlugins: prosePlugins(prose) }),
    syntaxHighlight: false,
  },
  integrations: [checkedProse, pages, cards, marks, search, licences, styles, policies],
});

/** @param {string} folder */
function writePolicies(folder) {
  writeContentPolicies(folder);
  writeHostHeaders(folder, baseOf(base));
}

/** What a function returns; where it throws, its message and the end. @template T @param {() => T} read @returns {T} */
function orStop(read) {
  try {
    return read();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/** One line for each fault and no stack: who reads it edits a sentence. @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}
