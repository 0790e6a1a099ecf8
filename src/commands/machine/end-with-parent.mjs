import { rmSync } from 'node:fs';

/**
 * Ends this process when the command that started it is gone, even by force: an orphan would go on writing into a folder that is no longer its own.
 * `folder` is taken away then. Does nothing where there is no such command.
 * @param {string | undefined} folder
 */
export function endWithParent(folder) {
  process.once('disconnect', () => {
    // Last thing of all: a file that was being written may have made the folder anew.
    if (folder) process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    process.exit(1);
  });
  process.channel?.unref();
}
