import { expect, test } from 'vitest';
import { runFile } from './command.ts';

test('runFile gathers what a program prints, without colour, and its exit code', async () => {
  const program = "console.log('\\u001b[31mred\\u001b[0m'); console.error(process.env.TZ); process.exitCode = 3";
  expect(await runFile(['--eval', program], { environment: { TZ: 'UTC' } })).toEqual({ code: 3, output: 'red\nUTC\n' });
});

test('runFile gives a program no input to wait for', async () => {
  expect(await runFile(['--eval', "process.stdin.on('end', () => console.log('end')).resume()"])).toEqual({ code: 0, output: 'end\n' });
});
