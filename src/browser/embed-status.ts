/** What stands before this script in the file of a version: what became of its charts, by their ids. */
declare const since: Record<string, string>;

/** Says in a frame of a version what became of its chart. Where this file cannot be had, the frame still gives its own version and date. */
const words = since[document.querySelector('figure')?.id.replace('chart-', '') ?? ''] ?? since[''];
document.querySelector('.since')?.append(words ?? '');

export {};
