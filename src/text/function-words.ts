/**
 * Small words that a language can hardly do without, for texts too short to tell by their trigrams. Own lists
 * of articles, prepositions, conjunctions, auxiliaries and question words; what two languages share counts for both.
 */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is are was were by with from for on at as that this these it its their why how what when who which not be been has have had but or an into over under than between',
  de: 'der die das den dem des und oder ist sind war waren von vom zu zum zur mit auf für im ein eine einen einem einer nicht wie warum was wer wann wo durch nach aus bei über unter zwischen als auch wird werden sich es',
  fr: 'le la les des du de et ou est sont était au aux un une dans par pour sur avec que qui quoi pourquoi comment quand ce cette ces il elle ne pas plus entre sans chez leur leurs',
  es: 'el la los las del de y o es son fue era en un una por para con que qué quién cómo cuándo dónde se su sus lo al no más entre sin sobre como',
  it: 'il lo la i gli le del della dei delle di e o è sono era un una uno in nel nella per con che chi come quando dove perché si non più tra fra su al alla',
  pt: 'o a os as do da dos das de e ou é são foi era em no na nos nas um uma por para com que quem como quando onde se não mais entre sem sobre ao à',
  nl: 'de het een van en of is zijn was waren in op te bij met voor door aan uit naar niet hoe wat wie waarom wanneer waar dat die deze dit er ook als tussen over onder',
  pl: 'i w na z do nie się jest są był była to że jak co kto kiedy gdzie dlaczego po o od za przez dla ale lub oraz przy pod nad między',
  cs: 'a v na z do ne se je jsou byl byla to že jak co kdo kdy kde proč po o od za pro ale nebo při pod nad mezi',
  sv: 'och i på av att är var en ett det den de som för med till från inte hur vad vem när varför om vid eller under mellan',
  hu: 'a az és vagy egy is nem hogy mi ki mikor hol miért van volt ezek azok meg már csak alatt között',
  ro: 'și sau este sunt a fost în la de din pe cu pentru că ce cine cum când unde un o nu mai între sub prin',
  tr: 've veya bir bu şu ile için de da ne nasıl neden kim nerede gibi daha çok değil olarak olan arasında',
  id: 'dan di ke dari yang untuk dengan pada adalah ini itu tidak atau oleh dalam apa siapa bagaimana mengapa kapan sebagai antara',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [lang, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), lang]);
}

/** True for a word that in some language can hardly end a line that somebody meant to end there. */
export function isFunctionWord(word: string): boolean {
  return LANGUAGES_OF.has(word.toLowerCase());
}

/** Words beyond these say no more. */
const MOST_WORDS = 400;
const WORD = /\p{L}+/gu;
/** A capital alone names a thing (“point A”) far more often than it says a word. */
const LABEL = /^\p{Lu}$/u;

/** A language with so much less than the first is out of the question. */
const CLEARLY_LESS = 1.4;

/** The languages whose small words a text in Latin letters has most of, likeliest first; none when it says nothing. */
export function languagesOfFunctionWords(text: string): string[] {
  const votes = new Map<string, number>();
  const words = (text.match(WORD) ?? []).filter(word => !LABEL.test(word)).slice(0, MOST_WORDS);
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word.toLowerCase()) ?? [];
    for (const lang of languages) votes.set(lang, (votes.get(lang) ?? 0) + 1 / languages.length);
  }
  const sorted = [...votes].sort((a, b) => b[1] - a[1]);
  const most = sorted[0]?.[1] ?? 0;
  return most < 1 ? [] : sorted.filter(([, count]) => count * CLEARLY_LESS > most).map(([lang]) => lang);
}
