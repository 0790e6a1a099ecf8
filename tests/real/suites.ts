import { thisMachine, windowlessBrowserOf } from '../../src/commands/machine/browser.ts';
import type { Count } from '../machinery/count.ts';
import { checkHtml } from '../machinery/html.ts';
import { checkInBrowser } from '../machinery/in-browser.ts';
import { checkSameBytes, checkSubfolder } from './builds/again.ts';
import { checkBuilds, checkWholeUnits } from './builds/builds.ts';
import { checkFirefox } from './firefox/check.ts';
import { checkMarkup } from './html/nu-checker.ts';
import { checkOrca } from './orca/check.ts';
import { checkCsvOnTheWeb } from './readers/csv-on-the-web.ts';
import { checkDescriptions } from './readers/descriptions.ts';
import { checkLibreOffice } from './readers/libre-office.ts';
import { checkPandas } from './readers/pandas.ts';
import { checkR } from './readers/r.ts';
import { checkTables } from './readers/tables.ts';
import { checkServers } from './servers/check.ts';
import { checkWebKit } from './webkit/check.ts';
import { checkWordPress } from './wordpress/check.ts';

/** A program that is not ours, and what is held against it. */
export interface RealSuite {
  name: string;
  /** Packages of Debian that it needs. Where one cannot be had the suite is named and not counted. */
  packages: readonly string[];
  /** Packages of npm that it needs, with their versions; they go to the `node_modules` of its scratch folder. */
  modules?: readonly string[];
  /** Why it runs only when it is named; without this it runs with the others. */
  onlyNamed?: string;
  run: (place: RealPlace) => Promise<Count>;
}

/** Where a run takes place. */
export interface RealPlace {
  /** Folder of the built site. */
  folder: string;
  /** A folder for what the suite makes, gone when it has run. */
  scratch: string;
}

/** All suites, in the order in which they run. */
export const realSuites: RealSuite[] = [
  { name: 'same bytes', packages: [], run: checkSameBytes },
  { name: 'sub-folder', packages: [], run: checkSubfolder },
  { name: 'builds', packages: [], run: checkBuilds },
  { name: 'whole units', packages: [], run: checkWholeUnits },
  { name: 'browser', packages: ['chromium'], run: () => checkInBrowser(windowlessBrowserOf(thisMachine), 'long') },
  { name: 'other pages', packages: [], run: ({ folder }) => checkHtml(folder, 'rest') },
  { name: 'html', packages: ['default-jre-headless'], modules: ['vnu-jar@26.9.27'], run: checkMarkup },
  {
    name: 'wordpress',
    packages: ['chromium', 'mariadb-server', 'php-cli', 'php-mysql', 'wordpress', 'wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentythree'],
    run: checkWordPress,
  },
  { name: 'servers', packages: ['nginx', 'caddy'], run: checkServers },
  { name: 'firefox', packages: ['firefox-esr', 'poppler-utils'], run: checkFirefox },
  { name: 'webkit', packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus-daemon'], run: checkWebKit },
  {
    name: 'orca',
    onlyNamed: 'it has not been heard to give the same answers on a busy machine often enough',
    packages: ['orca', 'firefox-esr', 'xvfb', 'at-spi2-core', 'dbus-daemon', 'metacity', 'xdotool'],
    run: checkOrca,
  },
  { name: 'tables', packages: [], run: checkTables },
  { name: 'descriptions', packages: [], modules: ['datapackage@1.1.10', 'jsonld@9.0.0'], run: checkDescriptions },
  { name: 'csv on the web', packages: [], modules: ['rdf-parser-csvw@1.1.0', '@rdfjs/dataset@2.0.3', 'jsonld@9.0.0'], run: checkCsvOnTheWeb },
  { name: 'pandas', packages: ['python3-pandas'], run: checkPandas },
  { name: 'r', packages: ['r-base-core'], run: checkR },
  { name: 'libreoffice', packages: ['libreoffice-calc-nogui'], run: checkLibreOffice },
];
