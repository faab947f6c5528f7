import type { Message } from '../model/message.ts';
import { type Place, placeOfLines } from '../model/place.ts';
import { didYouMean } from './did-you-mean.ts';

/** The bytes are no text: a picture, a Word file, a program. `kind` names it where its first bytes tell. */
export function notText(path: string, kind?: string): Message {
  return {
    level: 'error',
    rule: 'not-text',
    text: `Unexpected ${kind ?? 'binary file'}, expected text; this is not text`,
    remedy:
      'Open it in the program it was made with, save it as plain text or Markdown, and build that file.',
    path,
  };
}

/** More than Lectern reads; both numbers are megabytes. */
export function tooLarge(path: string, megabytes: number, most: number): Message {
  return {
    level: 'error',
    rule: 'too-large',
    text: `Unexpected ${megabytes.toFixed(0)} MB of text, expected at most ${most} MB`,
    remedy: 'Split the document into one file a lecture.',
    path,
  };
}

/** The text was neither UTF-8 nor marked as UTF-16: `encoding` was taken. */
export function legacyEncoding(path: string, encoding: string): Message {
  return {
    level: 'info',
    rule: 'legacy-encoding',
    text: `Read as ${encoding}, since the text is not UTF-8`,
    remedy: 'If letters look wrong, save the document as UTF-8 in your editor.',
    path,
  };
}

/** Mostly UTF-8, but a few bytes are not: they became U+FFFD. */
export function brokenCharacters(path: string, line: number, count: number): Message {
  return {
    level: 'warning',
    rule: 'broken-characters',
    text: `Unexpected bytes that are no UTF-8 (${count} of them, the first here), expected letters; they show as �`,
    remedy: 'Type these letters again and save the document as UTF-8.',
    path,
    place: placeOfLines(line),
  };
}

/** The front matter is no valid YAML; what could be made out was kept. */
export function badFrontMatter(path: string, place: Place, problem: string): Message {
  return {
    level: 'warning',
    rule: 'bad-front-matter',
    text: `Unexpected ${problem} in the settings, expected lines such as “title: …”`,
    remedy:
      'Put a text that holds “: ” or begins with a sign into quotation marks: title: "Part 1: the talks".',
    path,
    place,
  };
}

/** `---` in the first line and settings below it, but no `---` that ends them. */
export function unclosedFrontMatter(path: string, line: number): Message {
  return {
    level: 'warning',
    rule: 'unclosed-front-matter',
    text: 'Unexpected end of the settings, expected a line “---” after them',
    remedy: 'Add a line with just --- after the last setting.',
    path,
    place: placeOfLines(line),
  };
}

/** A setting that Lectern does not know. */
export function unknownSetting(path: string, place: Place, key: string, known: readonly string[]): Message {
  return {
    level: 'warning',
    rule: 'unknown-setting',
    text: `Unexpected setting “${key}”, expected one of ${known.join(', ')}`,
    remedy: didYouMean(key, known) ?? 'Remove it, or leave it: it changes nothing.',
    path,
    place,
  };
}

/** A known setting with a value that it cannot have. */
export function badSetting(
  path: string,
  place: Place,
  key: string,
  value: string,
  expected: string,
): Message {
  return {
    level: 'warning',
    rule: 'bad-setting',
    text: `Unexpected “${value}” for the setting “${key}”, expected ${expected}`,
    remedy: 'The setting was left out; correct it and build again.',
    path,
    place,
  };
}

/** A line below `handout:` that says nothing of handouts; it was left out. */
export function badHandoutLine(
  path: string,
  place: Place,
  line: { readonly key: string; readonly value?: string; readonly known: readonly string[] },
): Message {
  const { key, value, known } = line;
  return {
    level: 'warning',
    rule: 'bad-setting',
    text: `Unexpected ${value === undefined ? `“${key}”` : `“${value}” for “${key}”`} below “handout”, expected one of ${known.join(', ')}`,
    remedy: didYouMean(value ?? key, known) ?? 'The line was left out; correct it and build again.',
    path,
    place,
  };
}

/** Settings that blogs and other slide tools use, and that mean nothing here. */
export function foreignSettings(path: string, place: Place, keys: readonly string[]): Message {
  return {
    level: 'info',
    rule: 'foreign-settings',
    text: `Settings of other tools were passed over: ${keys.join(', ')}`,
    path,
    place,
  };
}

/** `::: name` that nothing ends; it was ended before the next heading. */
export function unclosedContainer(path: string, line: number): Message {
  return {
    level: 'warning',
    rule: 'unclosed-container',
    text: 'Unexpected end of the container, expected a line “:::” below it',
    remedy: 'Add a line with just ::: where it should end; until then it ends before the next heading.',
    path,
    place: placeOfLines(line),
  };
}

/** `:::` without a container that it could end. */
export function strayContainerEnd(path: string, line: number): Message {
  return {
    level: 'warning',
    rule: 'stray-container-end',
    text: 'Unexpected “:::”, expected a line such as “::: notes” above it',
    remedy: 'Remove the line, or begin a container above.',
    path,
    place: placeOfLines(line),
  };
}

/** A container of a kind that Lectern does nothing with. */
export function unknownContainer(path: string, line: number, name: string): Message {
  return {
    level: 'info',
    rule: 'unknown-container',
    text: `The container “${name}” means nothing to Lectern; what it holds stays where it is`,
    remedy: 'For speaker notes, write ::: notes.',
    path,
    place: placeOfLines(line),
  };
}

/** Lists or quotations deeper than Lectern reads. */
export function tooDeep(path: string, line: number, most: number): Message {
  return {
    level: 'warning',
    rule: 'too-deep',
    text: `Unexpected nesting of more than ${most} levels, expected fewer; what is deeper stands on level ${most}`,
    remedy: 'Give deep parts a heading of their own.',
    path,
    place: placeOfLines(line),
  };
}

/** Lines that are too long, or too full of signs, for Markdown to be looked for in them; the first is named. */
export function tangledLines(path: string, line: number, count: number): Message {
  return {
    level: 'warning',
    rule: 'tangled-lines',
    text: `Unexpected paragraph of this length or with so many signs, expected shorter ones; ${count === 1 ? 'the line was' : `${count} lines were`} read as plain text`,
    remedy: 'Break it into paragraphs with empty lines between them.',
    path,
    place: placeOfLines(line),
  };
}
