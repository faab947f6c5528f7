import type { Meta } from '../../model/meta.ts';
import { rankOfPart } from './keywords.ts';
import type { Placed } from './scene.ts';

/** So many lines, such as the author and the date, may stand between the title and the first heading. */
export const MOST_FRONT_LINES = 4;

const EMAIL_OR_LINK = /@|https?:|www\./;
const DATE_ONLY =
  /^[\p{N}\s.,/–-]+(?:\p{L}[\p{L}\p{M}]*\s?[\p{N}\s.,/–-]*)?$|^\p{L}+,?\s\p{L}*\s?\d{1,2},?\s\d{4}$/u;
const ADDRESS = /\b(?:tel|phone|fax|office|raum|room|str\.|straße|street|avenue|plaza)\b.*\d/iu;
const PERSON =
  /^(?:prof|dr|mr|mrs|ms|herr|frau|by|von|par|por|pr|m\.|mme|проф|доц|автор)(?!\p{L})\.?|^(?:โดย\s|(?:อ|ผศ|รศ|ศ|ดร)\.|อาจารย์|(?:ผู้ช่วย|รอง)?ศาสตราจารย์)|(?:ович|евич|івна|овна|евна|ївна)(?:\s|$)/iu;
/** False for an address, a date or a person: none is the title of a lecture. */
export function mayBeTitle({ shape }: Placed): boolean {
  const { text } = shape;
  return (
    !EMAIL_OR_LINK.test(text) &&
    !DATE_ONLY.test(text) &&
    !PERSON.test(text) &&
    !ADDRESS.test(text) &&
    !GREETING.test(text)
  );
}

/** The line as one that says who speaks, when or where. */
export function asFrontLine({ item, shape }: Placed): Placed {
  return { item, shape, role: 'prose', why: 'a person, a date or an address: who speaks, when and where' };
}

/** How many lines right below the first say who speaks, when and where, up to a blank line; all must be short. */
export function frontBlock(first: Placed, after: readonly Placed[]): number {
  const end = after.findIndex(one => one.item.blankBefore > 0 || one.item.mark !== undefined);
  const block = after.slice(0, Math.max(end, 0));
  if (block.length === 0 || block.length > MOST_FRONT_LINES || after[end]?.item.blankBefore === 0) return 0;
  const plain = block.every(one => one.role !== 'block' && one.item.style === undefined && one.shape.short);
  const parts = after.filter(one => one.style === 'keyword').length;
  const others = block.filter(one => !isFront(one) && !(parts === 1 && one.style === 'keyword'));
  const front = others.length === 0 || (mayHaveSubtitle(first) && isSubtitle(others, after[end]));
  return plain && front ? block.length : 0;
}

/** True of a person, a date, a term, hours or an address. */
function isFront(one: Placed): boolean {
  return !mayBeTitle(one) || TERM.test(one.shape.text) || HOURS.test(one.shape.text);
}

/** Copied slides say on the first one also what they say on others; signs alone are no title. */
function mayHaveSubtitle({ item, shape }: Placed): boolean {
  return item.style !== 'bare' && LETTER.test(shape.text);
}

const LETTER = /\p{L}/u;

/** One line that names something, and a heading below the block. */
function isSubtitle([other, ...more]: readonly Placed[], next: Placed | undefined): boolean {
  return more.length === 0 && next?.role === 'heading' && other !== undefined && names(other);
}

function names({ role, shape }: Placed): boolean {
  return (
    role !== 'notes' &&
    role !== 'label' &&
    !shape.colon &&
    (!shape.definition || rankOfPart(shape.text) !== undefined)
  );
}

/** True of a single line between the title and the first heading that could be a subtitle. */
export function isSubtitleLine(one: Placed | undefined): boolean {
  return one !== undefined && one.item.blankBefore === 0 && one.shape.short && !isFront(one) && names(one);
}

/** `Tu/Th 10:00–11:20`, `Mi 14.15 Uhr`. */
const HOURS = /\b\d{1,2}[:.h]\d{2}\s?(?:[–-]\s?\d|uhr|[ap]\.?m)/iu;
/** An email is pasted with its greeting. */
const GREETING =
  /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|sehr geehrte[rs]?|guten tag|bonjour|chère?s?|salut|hola|estimad[oa]s?|querid[oa]s?|ciao|car[oaie]|gentile|olá|beste|hej|cześć|здравствуйте|привет)(?!\p{L})[^.:]{0,40}[,!，]$/iu;
const TERM =
  /^(?:spring|summer|fall|autumn|winter|term|semester|trimester|ss|ws|sose|wise|sommersemester|wintersemester|herbst|frühjahr|automne|printemps|été|hiver|otoño|primavera|verano|invierno|autunno|estate|inverno|semestre|осень|весна|university|universität|université|universidad|università|department|faculty|faculté|facultad|institut[eo]?|institute|school|college)(?!\p{L})|^(?:ภาค(?:การศึกษา|เรียน|วิชา)|ปีการศึกษา|มหาวิทยาลัย|คณะ|รายวิชา)/iu;

/** What front lines say of the lecture, and those that say nothing that a title slide has a place for. */
export function readFrontLines(lines: readonly Placed[], known: Meta): { meta: Meta; others: Placed[] } {
  const authors = known.authors ? [] : lines.filter(({ shape }) => PERSON.test(shape.text));
  const dates = known.date === undefined ? lines.filter(({ shape }) => isDate(shape.text)).slice(0, 1) : [];
  const part = known.subtitle === undefined ? findSubtitle(lines) : undefined;
  const others = lines.filter(line => line !== part && !authors.includes(line) && !dates.includes(line));
  const meta: Meta = {
    ...(authors.length > 0 ? { authors: authors.map(({ shape }) => shape.text) } : {}),
    ...(part ? { subtitle: part.shape.text } : {}),
    ...(dates[0] ? { date: dates[0].shape.text } : {}),
  };
  return { meta, others };
}

function findSubtitle(lines: readonly Placed[]): Placed | undefined {
  return lines.find(({ shape }) => rankOfPart(shape.text)) ?? lines.find(one => !isFront(one));
}

function isDate(text: string): boolean {
  return DATE_ONLY.test(text) || (TERM.test(text) && YEAR.test(text));
}

const YEAR = /(?:19|20)?\d\d/;
