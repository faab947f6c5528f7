import { Failure } from '../io/failure.ts';
import { notAPort } from '../message/usage.ts';
import type { Arguments, OptionSpec } from './command.ts';
import { asOneOption } from './outlines-for.ts';

/** For commands that show lectures in the browser. */
export const servingOptions: readonly OptionSpec[] = [
  { name: 'out', short: 'o', value: 'DIR', help: 'Where the lectures go, dist unless told' },
  asOneOption,
  { name: 'port', short: 'p', value: 'PORT', help: 'Serve on this port; the first free one unless told' },
  { name: 'no-open', help: 'Print the address only' },
  { name: 'remote', help: 'Let a phone in the same network turn the slides, by a code that it scans' },
];

/** The port that is asked for. Throws a usage Failure for what is none. */
export function portOf({ values }: Arguments): number | undefined {
  const text = values.get('port');
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Failure(notAPort(text));
  return port;
}
