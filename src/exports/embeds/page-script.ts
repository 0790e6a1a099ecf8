import { buildSync } from 'esbuild';
import { strangersIn } from '../licences/handed-out.ts';

const made = new Map<string, string>();

/**
 * A script of src/browser with all it imports, as one classic script without a line break at its end: the same bytes at every build.
 * For pages that stand on other people's, where a module would not load.
 */
export function classicScript(name: string): string {
  const found = made.get(name) ?? build(`src/browser/${name}.ts`);
  made.set(name, found);
  return found;
}

function build(file: string): string {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  const strangers = strangersIn(Object.keys(metafile.inputs));
  if (strangers.length > 0) throw new Error(`${file}: found ${strangers.join(', ')} in a script for readers, expected only what src/exports/licences names`);
  return outputFiles[0]?.text.trimEnd() ?? '';
}
