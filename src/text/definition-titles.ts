/**
 * The term that a title asks the meaning of (“What is entropy?”, “Was ist Entropie?”); empty for one that says
 * itself that a definition follows (“Definition: entropy”), undefined for any other.
 */
export function askedTerm(title: string): string | undefined {
  if (NAMED.test(title)) return '';
  const asked = (ASKED.exec(title) ?? ASKED_BEHIND.exec(title))?.[1]?.trim();
  return asked && asked.split(SPACES).length <= MOST_WORDS ? asked : undefined;
}

/** “What is so special about this century?” asks for more than a meaning. */
const MOST_WORDS = 4;
const SPACES = /\s+/;
const NAMED =
  /^(?:(?:a|die|une|una|uma)\s+)?(?:definitions?|begriff(?:sbestimmung)?|définitions?|definici(?:ón|ones)|definizion[ei]|definiç(?:ão|ões)|definities?|definicj[ae]|definitioner|määritelmä|tanım|определени[ея]|визначення|ορισμός|定义|定義|정의|تعريف|הגדרה|(?:คำ)?นิยาม|ความหมาย)(?![\p{L}\p{M}])/iu;
const ASKED =
  /^(?:what(?:[’']s| is| are| does)|was (?:ist|sind|bedeutet|heißt)|qu['’]est-ce (?:que|qu['’])|qué (?:es|son|significa)|(?:che )?cos['’]è|cosa sono|o que (?:é|são)|wat (?:is|zijn|betekent)|vad är|hvad er|hva er|co to jest|mikä on|что такое|що таке|τι είναι|什么是|何謂|ما (?:هو|هي)|מהו|מהי|מה זה)\s*(?!going|wrong|new|next|at stake|left|needed|missing|to be)([^?？؟;]+?)\s*(?:mean\s*)?[?？؟;]?$/iu;
/** Thai asks behind the term. */
const ASKED_BEHIND = /^(.{2,40}?)\s*(?:คืออะไร|หมายถึงอะไร|หมายความว่าอย่างไร)\s*[?？]?$/u;
