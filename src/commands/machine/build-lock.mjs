import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Waits until no other build of this folder is under way, then marks this one. Returns the function that takes the mark away.
 * A mark whose process has ended, however it ended, counts for nothing.
 * @param {string} file where the mark is kept
 * @param {(words: string) => void} say told once when there is somebody to wait for
 */
export async function lockBuild(file, say) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!marked(file)) {
    const other = holderOf(file);
    if (other !== undefined && !isAlive(other)) rmSync(file, { force: true });
    else {
      if (!told) say(`Another build of this folder is under way (process ${other ?? 'unknown'}): waiting until it ends.`);
      told = true;
      await setTimeout(200);
    }
  }
  return () => rmSync(file, { force: true });
}

/** Marks this process as the one that builds; false when another has. @param {string} file */
function marked(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that a mark names; nothing while it is being written or has just gone. @param {string} file @returns {number | undefined} */
function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
