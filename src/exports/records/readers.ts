import type { FileKind } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';

/** A few lines that read the figures in R, and what they say of themselves. */
export const readerInR: FileKind = { path: 'read.R', type: mediaTypes.none, about: 'Reads the figures in R, with types, dates and titles', limit: 2000 };

/** The same in Python. */
export const readerInPython: FileKind = {
  path: 'read.py',
  type: mediaTypes.none,
  about: 'Reads the figures in Python, with types, dates and titles',
  limit: 2000,
};

/** read.R; `folder` is the full address of the folder it reads from when nobody names another, ending in a slash. */
export function readR(folder: string): string {
  return `# Reads the figures of After Inadequate with their types, dates and titles: figures <- read_after_inadequate()
# Give it the folder of the unpacked archive, with a slash at its end, to read from there.
read_after_inadequate <- function(folder = "${folder}") {
  read <- function(name, ...) read.csv(paste0(folder, name), encoding = "UTF-8", na.strings = "", ...)
  figures <- read("observations.csv", colClasses = c(period = "character", la_number = "character", period_start = "Date", period_end = "Date"))
  for (name in c("indicator", "area_kind", "status", "unit")) figures[[name]] <- factor(figures[[name]])
  codebook <- read("codebook.csv")
  place <- match(figures$indicator, codebook$indicator)
  cbind(figures, title = codebook$title[place], direction = codebook$direction[place], publisher = codebook$publisher[place])
}
`;
}

/** read.py, likewise. */
export function readPython(folder: string): string {
  return `"""Reads the figures of After Inadequate with their types, dates and titles: figures = read_after_inadequate()"""
import pandas as pd

def read_after_inadequate(folder="${folder}"):
    """Give it the folder of the unpacked archive, with a slash at its end, to read from there."""
    empty = {"keep_default_na": False, "na_values": [""]}
    kinds = {"period": str, "la_number": str, **{name: "category" for name in ["indicator", "area_kind", "status", "unit"]}}
    figures = pd.read_csv(folder + "observations.csv", dtype=kinds, parse_dates=["period_start", "period_end"], **empty)
    codebook = pd.read_csv(folder + "codebook.csv", **empty)[["indicator", "title", "direction", "publisher"]]
    return figures.merge(codebook, on="indicator", how="left", validate="many_to_one")
`;
}
