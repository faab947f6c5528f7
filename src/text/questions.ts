/** True for a text that is one question and nothing else, in the language of the lecture. */
export function isQuestion(text: string, lang: string): boolean {
  const trimmed = text.trim();
  const end = lang.startsWith('el') ? GREEK_END : END;
  if (!end.test(trimmed) && !ARMENIAN.test(trimmed)) return false;
  const inner = trimmed.replace(end, '');
  return /\p{L}/u.test(inner) && !SENTENCE_WITHIN.test(inner);
}

const END = /[?？؟⸮]+[»”"’)]*$/;
const GREEK_END = /[?;;]+[»”"’)]*$/;
/** Armenian marks the word that is asked for. */
const ARMENIAN = /՞.*[։:]?$/;
/** Another sentence, or another question, stands before the last one. */
const SENTENCE_WITHIN = /[?？؟!。！]|\p{Ll}\.\s+\p{Lu}|[;;]\s+\p{Lu}/u;
