import type { Level, Message } from '../model/message.ts';
import { excerptOf, printable } from './source-excerpt.ts';
import { type Output, type Style, standardStream, styled } from './terminal.ts';

/** The only one who prints. Results go to standard output, messages and progress to standard error. */
export interface Reporter {
  /** True when a person reads along. */
  readonly isTerminal: boolean;
  /** A line or a whole text of results, as it is. */
  readonly print: (text: string) => void;
  /** A piece of such a text in a style, where there are colours; what would steer a terminal is left out. */
  readonly styled: (style: Style | undefined, text: string) => string;
  /** A finished lecture: one line. */
  readonly lecture: (line: LectureLine) => void;
  /** Something printed of a lecture: one line. */
  readonly printed: (line: PrintedLine) => void;
  /** Messages with their places; `texts` gives the contents of a file by the path that messages name. */
  readonly messages: (messages: readonly Message[], texts?: (path: string) => string | undefined) => void;
  /** What is going on, on a terminal only; replaced by the next thing printed. */
  readonly progress: (text: string) => void;
  /** Details of a failure for those who mend Lectern. */
  readonly debug: (text: string) => void;
}

export interface LectureLine {
  readonly name: string;
  /** Columns for the name, so that several lectures stand in line. */
  readonly nameWidth: number;
  readonly slides: number;
  readonly sections: number;
  /** How it differs from the one that was there, slides and all: “12 slides, all as before”. */
  readonly changes?: string | undefined;
  readonly path: string;
  readonly seconds: number;
}

export interface PrintedLine extends Pick<LectureLine, 'name' | 'nameWidth' | 'path' | 'seconds'> {
  readonly pages: number;
}

export function createReporter(
  out: Output = standardStream('stdout'),
  err: Output = standardStream('stderr'),
): Reporter {
  let pending = false;
  const clear = () => {
    if (pending) err.write(CLEAR_LINE);
    pending = false;
  };
  const print = (output: Output, text: string) => {
    clear();
    output.write(text.endsWith('\n') ? text : `${text}\n`);
  };
  return {
    isTerminal: out.isTerminal,
    print: text => print(out, text),
    styled: (style, text) => (style ? styled(out, style, printable(text)) : printable(text)),
    lecture: line => print(out, lectureLine(out, line)),
    printed: line => print(out, madeLine(out, line, count(line.pages, 'page'))),
    messages: (messages, texts = () => undefined) => {
      if (messages.length > 0) print(err, formatMessages(err, messages, texts));
    },
    progress: text => {
      if (!err.isTerminal) return;
      err.write(`${CLEAR_LINE}${styled(err, 'dim', printable(text).slice(0, err.width - 1))}`);
      pending = true;
    },
    debug: text => print(err, text),
  };
}

const CLEAR_LINE = '\r\u001b[2K';
/** More than these are counted, not shown. */
const MOST_SHOWN = 20;
const STYLES: Record<Level, Style> = { error: 'red', warning: 'yellow', info: 'cyan' };

function lectureLine(out: Output, line: LectureLine): string {
  const sections = line.sections > 0 ? `, ${count(line.sections, 'section')}` : '';
  return madeLine(out, line, printable(line.changes ?? `${count(line.slides, 'slide')}${sections}`));
}

function madeLine(out: Output, line: Omit<PrintedLine, 'pages'>, counts: string): string {
  const name = styled(out, 'bold', printable(line.name).padEnd(line.nameWidth));
  const time = styled(out, 'dim', `${line.seconds.toFixed(2)} s`);
  return `${name}  ${counts}  ${printable(line.path)}  ${time}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function formatMessages(
  err: Output,
  messages: readonly Message[],
  texts: (path: string) => string | undefined,
): string {
  const inOrder = [...messages].sort((a, b) => RANK[a.level] - RANK[b.level]);
  const shown = inOrder.slice(0, MOST_SHOWN).map(message => formatMessage(err, message, texts));
  const rest = inOrder.slice(MOST_SHOWN);
  return [...shown, ...(rest.length > 0 ? [formatRest(rest)] : [])].join('\n');
}

const RANK: Record<Level, number> = { error: 0, warning: 1, info: 2 };

function formatMessage(err: Output, message: Message, texts: (path: string) => string | undefined): string {
  const head = [
    placeOf(message),
    styled(err, STYLES[message.level], message.level),
    printable(message.text),
    styled(err, 'dim', message.rule),
  ];
  const text = message.path !== undefined && message.place ? texts(message.path) : undefined;
  const excerpt = text !== undefined && message.place ? excerptOf(text, message.place, err.width) : [];
  const remedy = message.remedy ? [`        ${printable(message.remedy)}`] : [];
  return [head.filter(Boolean).join('  '), ...excerpt, ...remedy].join('\n');
}

function placeOf(message: Message): string {
  if (message.path === undefined) return '';
  const { line, column } = message.place?.start ?? {};
  return printable([message.path, line, column].filter(part => part !== undefined).join(':'));
}

function formatRest(rest: readonly Message[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of rest) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const kinds = [...counts].map(([rule, number]) => `${rule} ${number}`).join(', ');
  return `… and ${count(rest.length, 'more message')}: ${kinds}`;
}
