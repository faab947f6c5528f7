import type { Paragraph, PhrasingContent } from 'mdast';
import { cutPhrasing } from './cut-phrasing.ts';
import { askedTerm } from './definition-titles.ts';
import { phrasingText } from './plain-text.ts';
import { splitSentences } from './sentences.ts';
import { isDate } from './take-date.ts';
import { countWords } from './words.ts';

/** A term and what it means; without a term of its own where the title names it. */
export interface Definition {
  readonly term: readonly PhrasingContent[];
  readonly meaning: readonly PhrasingContent[];
  /** Why it is one, in a few words; absent where that is doubtful. */
  readonly why?: string;
}

type Words = readonly PhrasingContent[];

/** A term is short; what says less or more than so many words about it is something else. */
const LONGEST_TERM = { words: 5, letters: 44 };
const MEANING = { fewest: 3, most: 45 };

/** Takes a paragraph for the definition of a term, below the title of its slide. */
export function takeDefinition({ children }: Paragraph, title: Words = []): Definition {
  const heading = phrasingText(title).trim();
  const asked = askedTerm(heading);
  const whole = wholeMeaning(children, asked);
  const found = takeBoldTerm(children) ?? takePlainTerm(children);
  if (!found || !isTerm(found.term) || !isMeaning(found.meaning)) return whole;
  const named = isSame(phrasingText(found.term), heading);
  if (named)
    return { term: [], meaning: children, why: 'the title is a term, one paragraph says what it means' };
  const { term, meaning } = found;
  return found.sure || asked !== undefined ? { term, meaning, why: 'one term and what it means' } : whole;
}

function wholeMeaning(children: Words, asked: string | undefined): Definition {
  const text = phrasingText(children);
  const isAnswer = isMeaning(children) && isShort(text) && !LEADS_ON.test(text) && tells(text, asked);
  const why = isAnswer ? { why: 'the title asks for a meaning, one paragraph gives it' } : {};
  return { term: [], meaning: children, ...why };
}

/** What goes on for more than two sentences explains. */
function isShort(text: string): boolean {
  return splitSentences(text).length <= 2;
}

/** Whether a text says what a term is: it names it again, or begins with the kind of thing that it is. */
function tells(text: string, asked: string | undefined): boolean {
  if (asked === undefined || asked === '') return asked === '';
  const words = asked
    .toLowerCase()
    .split(NOT_LETTERS)
    .filter(word => word.length > 3 || CJK.test(word));
  return GENUS.test(text) || words.some(word => text.toLowerCase().includes(word));
}

interface Found {
  readonly term: Words;
  readonly meaning: Words;
  /** Told by its form alone, whatever the title says. */
  readonly sure: boolean;
}

/** `**Term** is …`, `**Term** – …`; with a colon it could be any label. */
function takeBoldTerm(children: Words): Found | undefined {
  const [first] = children;
  if (first?.type !== 'strong') return undefined;
  const bold = phrasingText([first]);
  const rest = phrasingText(children).slice(bold.length);
  const colon = COLON_AT_END.exec(bold);
  if (colon) {
    const [term] = cutPhrasing(first.children, colon.index);
    return { term, meaning: cutPhrasing(children, bold.length)[1], sure: false };
  }
  const mark = DASH.exec(rest) ?? COLON.exec(rest);
  const [, meaning] = cutPhrasing(children, bold.length + (mark?.[0].length ?? 0));
  if (!mark && !VERB.test(rest)) return undefined;
  return { term: first.children, meaning, sure: mark === null || DASH.test(rest) };
}

/** `Term – an explanation`; sure where that begins as definitions do. */
function takePlainTerm(children: Words): Found | undefined {
  const text = phrasingText(children);
  const mark = DASH_WITHIN.exec(text) ?? COLON_WITHIN.exec(text);
  if (!mark) return undefined;
  const [term] = cutPhrasing(children, mark.index);
  const [, meaning] = cutPhrasing(children, mark.index + mark[0].length);
  return { term, meaning, sure: DASH.test(mark[0]) && GENUS.test(phrasingText(meaning)) };
}

function isTerm(words: Words): boolean {
  const text = phrasingText(words).trim();
  if (text.length > LONGEST_TERM.letters || countWords(text) > LONGEST_TERM.words) return false;
  return /\p{L}/u.test(text) && !SENTENCE_END.test(text) && !isDate(text) && !NOTICE.test(text);
}

function isMeaning(words: Words): boolean {
  const count = countWords(phrasingText(words));
  return count >= MEANING.fewest && count <= MEANING.most;
}

function isSame(term: string, title: string): boolean {
  const plain = (text: string) => text.replace(NOT_LETTERS, '').toLowerCase();
  return plain(term) === plain(title) && title !== '';
}

const DASH = /^\s*(?:–|—|\s-\s)\s*/;
const COLON = /^\s*[:：]\s*/;
const COLON_AT_END = /\s*[:：]\s*$/;
const DASH_WITHIN = /\s+[–—]\s+/;
const COLON_WITHIN = /\s*(?:：|:\s)\s*/;
const SENTENCE_END = /[.!?。！？؟]/;
const LEADS_ON = /[?？؟:：]\s*$/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;
/** What follows a term where a sentence defines it. */
const VERB =
  /^\s*(?:\([^)]{1,40}\)\s*)?(?:(?:is|are|was|means?|denotes?|refers to|describes|ist|sind|war|bedeutet|bezeichnet|heißt|est|sont|désigne|signifie|es|son|significa|designa|è|sono|é|são|is een|zijn|betekent|är|betyder|er|jest|oznacza|это|называется|означает|это|είναι|هو|هي|הוא|היא)(?=\s)|是|指|とは|は|คือ|หมายถึง)/u;
/** What definitions begin with after a dash: an article and the kind of thing, or “that is”. */
const GENUS =
  /^\s*(?:an?|the|any|eine?r?|der|die|das|une?|le|la|les|l['’]|una?|uno|el|los|las|il|lo|gli|um|uma|o|os|as|een|het|de|это|то есть)(?:\s|(?<=['’]))/iu;
/** Bold words that call for attention, or that name a part of a lesson. */
const NOTICE =
  /^(?:note|notes|nb|n\.b|warning|caution|attention|important|tip|hint|example|remember|remark|question|answer|exercise|task|homework|summary|proof|source|goal|aim|result|conclusion|idea|problem|solution|step|hinweis|achtung|wichtig|merke|beispiel|frage|antwort|aufgabe|übung|beweis|quelle|ziel|ergebnis|fazit|remarque|exemple|réponse|exercice|nota|ejemplo|pregunta|respuesta|ejercicio|esempio|domanda|примечание|важно|пример|вопрос|ответ|задание|注意|例|問題|问题)\b/iu;
