import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { runInResident } from './resident.ts';

/** Counts how often it is run, and ends as it is told. */
const PROGRAM = `
let count = 0;
process.on('exit', () => console.log('the end'));
const [end, code] = process.argv.slice(2);
console.log(++count, process.cwd() === process.env.HOME);
if (end === 'at once') process.exit(Number(code));
setTimeout(() => { console.error('later'); process.exitCode = Number(code) }, 5);
`;

it('runs each command anew to its end, and goes on after one that ends the process', async () => {
  const folder = temporaryFolder({ 'program.cjs': PROGRAM });
  const output = join(folder, 'output');
  const command = { program: join(folder, 'program.cjs'), folder, env: { HOME: folder }, output };
  const run = (...args: string[]) => runInResident({ ...command, args });
  expect(await Promise.all([run('by itself', '3'), run('at once', '2'), run('by itself', '0')])).toEqual([
    3, 2, 0,
  ]);
  const whole = '1 true\nlater\nthe end\n';
  expect(readFileSync(output, 'utf8')).toBe(`${whole}1 true\nthe end\n${whole}`);
});
