/** What the pages that replace older ones say, in the language of the lecture. */
export interface ExchangeWords {
  readonly heading: string;
  /** Before the number of a slide. */
  readonly insteadOf: string;
  readonly isNew: string;
  readonly isGone: string;
  /** Before the number that a slide had. */
  readonly was: string;
}

/** Words for a language as BCP 47; English where we have none. */
export function exchangeWords(lang: string): ExchangeWords {
  const [heading, insteadOf, isNew, isGone, was] = WORDS[lang.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH;
  return { heading, insteadOf, isNew, isGone, was };
}

type Words = readonly [heading: string, insteadOf: string, isNew: string, isGone: string, was: string];

const ENGLISH: Words = ['What changed', 'instead of', 'new', 'no longer there', 'was'];

const WORDS: Readonly<Record<string, Words>> = {
  en: ENGLISH,
  cs: ['Co se změnilo', 'místo', 'nový', 'už tu není', 'dříve'],
  de: ['Was sich geändert hat', 'statt', 'neu', 'entfällt', 'bisher'],
  es: ['Qué ha cambiado', 'en lugar de', 'nueva', 'ya no está', 'antes'],
  fr: ['Ce qui a changé', 'à la place de', 'nouvelle', 'supprimée', 'avant'],
  it: ['Che cosa è cambiato', 'al posto di', 'nuova', 'non c’è più', 'prima'],
  nl: ['Wat er veranderd is', 'in plaats van', 'nieuw', 'vervallen', 'was'],
  pl: ['Co się zmieniło', 'zamiast', 'nowy', 'usunięty', 'poprzednio'],
  pt: ['O que mudou', 'em vez de', 'novo', 'já não existe', 'antes'],
  sv: ['Vad som har ändrats', 'i stället för', 'ny', 'borttagen', 'förut'],
  th: ['สิ่งที่เปลี่ยนไป', 'แทน', 'ใหม่', 'ไม่มีแล้ว', 'เดิม'],
  ja: ['変更点', '差し替え：', '新規', '削除', '旧'],
  zh: ['变更内容', '替换', '新增', '已删除', '原'],
};
