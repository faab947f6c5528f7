import { Failure } from '../io/failure.ts';
import { missingValue, needlessValue, unknownOption, wrongChoice } from '../message/usage.ts';
import type { Arguments, OptionSpec } from './command.ts';

/** Every command takes it. */
export const HELP: OptionSpec = { name: 'help', short: 'h', help: 'Show this help' };

/**
 * Understands a command line by the table of its options: `--out DIR`, `--out=DIR`, `-o DIR`, `--` before
 * paths that begin with a dash, and `-` alone as a path. Throws a usage Failure with “did you mean”.
 */
export function parseArguments(
  command: string,
  specs: readonly OptionSpec[],
  typed: readonly string[],
): Arguments {
  const paths: string[] = [];
  const switches = new Set<string>();
  const values = new Map<string, string>();
  const rest = [...typed];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') paths.push(...rest.splice(0));
    else if (word === '-' || !word.startsWith('-')) paths.push(word);
    else readOption(word);
  }
  return { paths, switches, values };

  function readOption(word: string): void {
    const [name = '', attached] = splitAtEquals(word);
    const spec = findOption(command, specs, name);
    if (!spec.value) {
      if (attached !== undefined) throw new Failure(needlessValue(name, attached));
      switches.add(spec.name);
      return;
    }
    const value = attached ?? rest.shift();
    if (value === undefined || value === '' || (attached === undefined && looksLikeOption(value)))
      throw new Failure(missingValue(name, spec.value));
    if (spec.choices && !spec.choices.includes(value))
      throw new Failure(wrongChoice(name, value, spec.choices));
    values.set(spec.name, value);
  }
}

function splitAtEquals(word: string): string[] {
  const at = word.indexOf('=');
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function looksLikeOption(word: string): boolean {
  return word.length > 1 && word.startsWith('-');
}

function findOption(command: string, specs: readonly OptionSpec[], typed: string): OptionSpec {
  const all = [...specs, HELP];
  const spec = all.find(({ name, short }) => typed === `--${name}` || (short && typed === `-${short}`));
  if (spec) return spec;
  throw new Failure(
    unknownOption(
      typed,
      command,
      all.map(({ name }) => `--${name}`),
    ),
  );
}
