import { resolve } from 'node:path';
import { type Count, countOf } from '../../machinery/count.ts';
import { printedBy } from '../command.ts';
import type { RealPlace } from '../suites.ts';

/** Reads each CSV without being told anything; a column of two kinds of values is a fault, and so is a year that leaves rows out. */
const reader = `
import glob, sys, warnings
import pandas
warnings.simplefilter("error")
folder = sys.argv[1]
for path in sorted(glob.glob(folder + "/**/*.csv", recursive=True)):
    try:
        table = pandas.read_csv(path)
        mixed = [name for name in table if table[name].dropna().map(type).nunique() > 1]
        if mixed: print(f"{path}: {mixed} hold values of two kinds")
        if table.columns[0].startswith("\\ufeff"): print(f"{path}: a byte-order mark")
    except Exception as fault:
        print(f"{path}: {fault!r}")
told = pandas.read_csv(folder + "/observations.csv", dtype=str, keep_default_na=False)
guessed = pandas.read_csv(folder + "/observations.csv")
for year in ["2018", "2016-17"]:
    found, expected = (guessed.period == year).sum(), (told.period == year).sum()
    if found != expected: print(f"observations.csv: {found} rows of {year}, expected {expected}")
if guessed.indicator.nunique() != told.indicator.nunique(): print("observations.csv: an indicator is lost")
if not (pandas.to_datetime(guessed.period_end).dt.year - guessed.year).isin([0, -1]).all(): print("observations.csv: year and period_end differ")
sys.path.insert(0, folder)
sys.dont_write_bytecode = True
from read import read_after_inadequate
figures = read_after_inadequate(folder + "/")
if len(figures) != len(told) or str(figures.period_end.dtype) != "datetime64[ns]" or figures.title.isna().any(): print("read.py: rows, dates or titles are not what they are")
`;

/** Each table by pandas. */
export async function checkPandas({ folder }: RealPlace): Promise<Count> {
  return countOf((await printedBy('/usr/bin/python3', ['-c', reader, resolve(folder, 'data/latest')])).split('\n').filter((line) => line !== ''));
}
