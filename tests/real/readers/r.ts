import { resolve } from 'node:path';
import { type Count, countOf } from '../../machinery/count.ts';
import { printedBy } from '../command.ts';
import type { RealPlace } from '../suites.ts';

/** Reads each CSV as base R does by itself, joins figures with what else there is, and prints a fault a line. */
const reader = `
folder <- commandArgs(trailingOnly = TRUE)[1]
read <- function(path) read.csv(file.path(folder, path), encoding = "UTF-8")
for (path in list.files(folder, "[.]csv$", recursive = TRUE)) {
  table <- tryCatch(read(path), error = function(fault) { cat(path, conditionMessage(fault), "\\n"); NULL })
  head <- strsplit(readLines(file.path(folder, path), 1), ",")[[1]]
  if (!is.null(table) && !identical(make.names(head), names(table))) cat(path, "other names:", names(table)[1], "\\n")
}
figures <- read("observations.csv")
codes <- unique(figures$area_code)
if (!all(codes %in% read("areas.csv")$code)) cat("observations.csv: an area that areas.csv does not have\\n")
if (!all(figures$indicator %in% read("codebook.csv")$indicator)) cat("observations.csv: an indicator that codebook.csv does not have\\n")
if (!is.integer(figures$year) || anyNA(as.Date(figures$period_end))) cat("observations.csv: year and days are not what they are\\n")
source(file.path(folder, "read.R"))
read_in <- read_after_inadequate(paste0(folder, "/"))
if (nrow(read_in) != nrow(figures) || !inherits(read_in$period_end, "Date") || anyNA(read_in$title)) cat("read.R: rows, dates or titles are not what they are\\n")
`;

/** Each table by base R. */
export async function checkR({ folder }: RealPlace): Promise<Count> {
  return countOf((await printedBy('Rscript', ['-e', reader, resolve(folder, 'data/latest')])).split('\n').filter((line) => line !== ''));
}
