import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a program printed. It may ask this process for files, so nothing waits here. Throws with what it said when it ends badly. */
export async function printedBy(program: string, args: readonly string[], cwd?: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, timeout: 170_000, maxBuffer: 2 ** 26, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    return stdout;
  } catch (error) {
    const { stderr, stdout, message } = error as Error & { stderr?: string; stdout?: string };
    throw new Error(`${program}: ${`${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-12).join('\n') || message}`);
  }
}
