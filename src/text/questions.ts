/** True for a text that is one question and nothing else, in the language of the lecture. */
export function isQuestion(text: string, lang: string): boolean {
  if (!endsAsking(text, lang)) return false;
  const inner = text.trim().replace(endIn(lang), '');
  return /\p{L}/u.test(inner) && !SENTENCE_WITHIN.test(inner);
}

/** True for a text whose last sentence may be a question: found at once, where finding sentences takes long. */
export function endsAsking(text: string, lang: string): boolean {
  const trimmed = text.trim();
  return endIn(lang).test(trimmed) || ARMENIAN.test(trimmed);
}

function endIn(lang: string): RegExp {
  return lang.startsWith('el') ? GREEK_END : END;
}

const END = /[?？؟⸮]+[»”"’)]*$/;
const GREEK_END = /[?;;]+[»”"’)]*$/;
/** Armenian marks the word that is asked for. */
const ARMENIAN = /՞.*[։:]?$/;
/** Another sentence, or another question, stands before the last one. */
const SENTENCE_WITHIN = /[?？؟!。！]|\p{Ll}\.\s+\p{Lu}|[;;]\s+\p{Lu}/u;
