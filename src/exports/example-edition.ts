import type { Edition } from './download.ts';

/** Where the files of the example are served, for tests. */
export const exampleEdition: Edition = { root: 'https://a.example/', folder: 'https://a.example/data/latest/', versions: [] };
