/** A few lines that load the figures in a tool and print how repeat plans in Birmingham went. */
export interface Snippet {
  id: 'r' | 'python' | 'duckdb' | 'javascript' | 'spreadsheet';
  /** What the tool is called. */
  tool: string;
  /** What has to be known first, if anything. */
  before: string | null;
  code: string;
}

/** The last line that every snippet but the spreadsheet's prints: repeat plans in Birmingham in 2018, which the record has as 24 per cent. */
export const snippetPrints = '24';

/** How to load the data set; `folder` is the full address of data/latest/, ending in a slash. */
export function snippets(folder: string): Snippet[] {
  return [
    {
      id: 'r',
      tool: 'R',
      before: 'The reader it takes, of ten lines, sets types, dates and titles.',
      code: `source("${folder}read.R")
figures <- read_after_inadequate("${folder}")
repeat_plans <- subset(figures, indicator == "repeat-plans" & area_name == "Birmingham")
print(repeat_plans$value[repeat_plans$year == 2018])`,
    },
    {
      id: 'python',
      tool: 'Python',
      before: 'Needs pandas. The file read.py has a reader that sets types, dates and titles.',
      code: `import pandas as pd

figures = pd.read_csv("${folder}observations.csv", dtype={"period": str, "la_number": str}, keep_default_na=False,
    na_values=[""], parse_dates=["period_start", "period_end"])
repeat_plans = figures.query("indicator == 'repeat-plans' and area_name == 'Birmingham'").set_index("year")
print(f"{repeat_plans.value[2018]:g}")`,
    },
    {
      id: 'duckdb',
      tool: 'DuckDB',
      before: null,
      code: `SELECT value
FROM '${folder}observations.parquet'
WHERE indicator = 'repeat-plans' AND area_name = 'Birmingham' AND year = 2018;`,
    },
    {
      id: 'javascript',
      tool: 'JavaScript',
      before: 'For a browser, or Node 22 or newer.',
      code: `const repeatPlans = await (await fetch("${folder}indicators/repeat-plans.json")).json();
const birmingham = repeatPlans.areas.find((area) => area.name === "Birmingham");
console.log(birmingham.values[repeatPlans.periods.indexOf("2018")]);`,
    },
    {
      id: 'spreadsheet',
      tool: 'Spreadsheet',
      before: 'In Google Sheets, paste this into an empty cell. In Excel, open after-inadequate.xlsx, or use Data, From Web, with the address in it.',
      code: `=IMPORTDATA("${folder}indicators/repeat-plans.csv")`,
    },
  ];
}
