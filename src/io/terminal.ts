/** A stream that the reporter writes to: standard output, standard error, or a list in a test. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
  /** Columns; 100 where nobody knows. */
  readonly width: number;
}

/** Standard output or error. A reader that goes away (`| head`) is no error. */
export function standardStream(name: 'stdout' | 'stderr', env: NodeJS.ProcessEnv = process.env): Output {
  const stream = process[name];
  stream.on('error', error => {
    if ('code' in error && error.code === 'EPIPE') process.exit();
  });
  const isTerminal = stream.isTTY === true;
  return {
    write: text => void stream.write(text),
    isTerminal,
    hasColour: wantsColour(isTerminal, env),
    width: isTerminal ? Math.min(stream.columns ?? 100, 160) : 100,
  };
}

/** Colours on a terminal only, and never with NO_COLOR; FORCE_COLOR overrules. */
export function wantsColour(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return isTerminal && env.TERM !== 'dumb';
}

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof CODES;

/** Text in a style, or as it is where there are no colours. */
export function styled(output: Output, style: Style, text: string): string {
  const [on, off] = CODES[style];
  return output.hasColour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
