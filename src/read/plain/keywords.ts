import { withAsciiDigits } from '../../text/digits.ts';

/** Words that number the parts of a course, largest first; the rank is the heading level that they suggest. */
const PARTS: ReadonlyArray<readonly [rank: number, words: string]> = [
  [1, 'part|teil|partie|parte|część|часть|частина|μέρος|deel|del|osa|část|חלק|الجزء|bölüm'],
  [
    2,
    'unit|module|modul|modulo|módulo|block|bloque|thema|tema|theme|thème|chapter|kapitel|chapitre|capítulo|capitolo|rozdział|kapitola|hoofdstuk|глава|розділ|раздел|тема|κεφάλαιο|פרק|الفصل|الباب|luku|fejezet|capitolul|ünite|konu',
  ],
  [
    3,
    'week|woche|semaine|semana|settimana|tydzień|неделя|тиждень|εβδομάδα|lecture|vorlesung|cours|lección|leccion|lezione|wykład|лекция|лекція|διάλεξη|lesson|lektion|stunde|leçon|aula|clase|урок|μάθημα|session|sitzung|séance|sesión|seminar|שיעור|الدرس|المحاضرة|day|tag|jour|día|ders|hafta|föreläsning|forelesning|les|college|topic|step|stage|section|abschnitt|sección|sezione|secção',
  ],
];
const NUMBER = String.raw`(?:\d{1,3}[a-z]?|[IVXLC]{1,6}|[A-H]|one|two|three|four|five|six|seven|eight|nine|ten)`;
const AFTER = String.raw`(?=\s*[:.–—|)\-]|\s|$)`;

const PATTERNS = PARTS.map(
  ([rank, words]) => [rank, new RegExp(`^(?:${words})\\s+(?:n[.°ºo]\\s*)?${NUMBER}${AFTER}`, 'iu')] as const,
);

/** Thai, Lao and Khmer have a syllable for ordinals, and a space behind it only at will. */
const ORDINALS: ReadonlyArray<readonly [rank: number, pattern: RegExp]> = [
  [1, /^(?:ภาคที่|ພາກທີ|ភាគទី)\s*\d{1,3}(?!\p{N})/u],
  [2, /^(?:บทที่|หน่วยที่|หน่วยการเรียนรู้ที่|ບົດທີ|ໜ່ວຍທີ|ជំពូកទី)\s*\d{1,3}(?!\p{N})/u],
  [3, /^(?:สัปดาห์ที่|ครั้งที่|คาบที่|บทเรียนที่|ตอนที่|ອາທິດທີ|ບົດຮຽນທີ|ຕອນທີ|សប្តាហ៍ទី|មេរៀនទី)\s*\d{1,3}(?!\p{N})/u],
];
const ALL = [...PATTERNS, ...ORDINALS];
const HAN = /^第[一二三四五六七八九十百零\d]{1,4}([编編部篇章讲講课課节節回])/u;
const HAN_RANKS: Record<string, number> = {
  编: 1,
  編: 1,
  部: 1,
  篇: 1,
  章: 2,
  讲: 3,
  講: 3,
  课: 3,
  課: 3,
  节: 4,
  節: 4,
  回: 4,
};

/** The rank of a numbered part (`Week 3`, `Chapter II`, `Глава 3.`, `第一章`), 1 the largest; undefined when it is none. */
export function rankOfPart(text: string): number | undefined {
  const han = HAN.exec(text)?.[1];
  if (han) return HAN_RANKS[han];
  const narrow = withAsciiDigits(text);
  return ALL.find(([, pattern]) => pattern.test(narrow))?.[0];
}
