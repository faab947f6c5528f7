/** The few words of a handout that are ours, in the language of the lecture. */
export interface HandoutWords {
  readonly slide: string;
  readonly slides: string;
  /** Between the number of a page and that of all. */
  readonly of: string;
  readonly notes: string;
}

/** Words for a language as BCP 47; English where we have none. */
export function handoutWords(lang: string): HandoutWords {
  const [slide, slides, of, notes] =
    WORDS[lang.toLowerCase()] ?? WORDS[lang.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH;
  return { slide, slides, of, notes };
}

type Words = readonly [slide: string, slides: string, of: string, notes: string];

const ENGLISH: Words = ['slide', 'slides', 'of', 'Notes'];

const WORDS: Readonly<Record<string, Words>> = {
  en: ENGLISH,
  ar: ['الشريحة', 'الشرائح', 'من', 'ملاحظات'],
  bg: ['слайд', 'слайдове', 'от', 'Бележки'],
  ca: ['diapositiva', 'diapositives', 'de', 'Notes'],
  cs: ['snímek', 'snímky', 'z', 'Poznámky'],
  da: ['dias', 'dias', 'af', 'Noter'],
  de: ['Folie', 'Folien', 'von', 'Notizen'],
  el: ['διαφάνεια', 'διαφάνειες', 'από', 'Σημειώσεις'],
  es: ['diapositiva', 'diapositivas', 'de', 'Notas'],
  fa: ['اسلاید', 'اسلایدهای', 'از', 'یادداشت‌ها'],
  fi: ['dia', 'diat', '/', 'Muistiinpanoja'],
  fr: ['diapo', 'diapos', 'sur', 'Notes'],
  he: ['שקופית', 'שקופיות', 'מתוך', 'הערות'],
  hi: ['स्लाइड', 'स्लाइड', '/', 'टिप्पणियाँ'],
  hr: ['slajd', 'slajdovi', 'od', 'Bilješke'],
  hu: ['dia', 'diák', '/', 'Jegyzetek'],
  id: ['salindia', 'salindia', 'dari', 'Catatan'],
  it: ['diapositiva', 'diapositive', 'di', 'Appunti'],
  ja: ['スライド', 'スライド', '/', 'メモ'],
  ko: ['슬라이드', '슬라이드', '/', '메모'],
  nl: ['dia', 'dia’s', 'van', 'Notities'],
  no: ['lysbilde', 'lysbilder', 'av', 'Notater'],
  pl: ['slajd', 'slajdy', 'z', 'Notatki'],
  pt: ['slide', 'slides', 'de', 'Notas'],
  ro: ['diapozitivul', 'diapozitivele', 'din', 'Notițe'],
  ru: ['слайд', 'слайды', 'из', 'Заметки'],
  sk: ['snímka', 'snímky', 'z', 'Poznámky'],
  sl: ['prosojnica', 'prosojnice', 'od', 'Zapiski'],
  sr: ['слајд', 'слајдови', 'од', 'Белешке'],
  sv: ['bild', 'bilder', 'av', 'Anteckningar'],
  th: ['สไลด์', 'สไลด์', 'จาก', 'บันทึก'],
  tr: ['slayt', 'slaytlar', '/', 'Notlar'],
  uk: ['слайд', 'слайди', 'з', 'Нотатки'],
  vi: ['trang chiếu', 'trang chiếu', '/', 'Ghi chú'],
  zh: ['幻灯片', '幻灯片', '/', '笔记'],
  'zh-hant': ['投影片', '投影片', '/', '筆記'],
  'zh-tw': ['投影片', '投影片', '/', '筆記'],
};
