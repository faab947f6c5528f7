import type { OfferedPrint } from '../../model/prints.ts';

/** The links of a deck to what was printed of it, as the template sees them; which of them lead somewhere, the page finds out. */
export interface PrintsView {
  /** What they are together. */
  readonly label: string;
  readonly links: ReadonlyArray<{ readonly kind: OfferedPrint; readonly words: string }>;
}

/** In the language of the lecture, as BCP 47; English where we have no words. */
export function printsView(lang: string): PrintsView {
  const [label, slides, handout] =
    WORDS.get(lang.toLowerCase()) ?? WORDS.get(lang.split('-')[0]?.toLowerCase() ?? '') ?? ENGLISH;
  return {
    label,
    links: [
      { kind: 'slides', words: slides },
      { kind: 'handout', words: handout },
    ],
  };
}

type Words = readonly [label: string, slides: string, handout: string];

const ENGLISH: Words = ['To print', 'Slides as PDF', 'Handout'];

const WORDS: ReadonlyMap<string, Words> = new Map([
  ['ar', ['للطباعة', 'الشرائح بصيغة PDF', 'ورقة المحاضرة']],
  ['be', ['Для друку', 'Слайды ў PDF', 'Раздатка']],
  ['bg', ['За печат', 'Слайдовете като PDF', 'Раздавка']],
  ['ca', ['Per imprimir', 'Diapositives en PDF', 'Apunts']],
  ['cs', ['K tisku', 'Snímky v PDF', 'Podklady']],
  ['da', ['Til udskrift', 'Dias som PDF', 'Uddelingsark']],
  ['de', ['Zum Drucken', 'Folien als PDF', 'Handout']],
  ['el', ['Για εκτύπωση', 'Διαφάνειες σε PDF', 'Σημειώσεις μαθήματος']],
  ['en', ENGLISH],
  ['es', ['Para imprimir', 'Diapositivas en PDF', 'Apuntes']],
  ['fa', ['برای چاپ', 'اسلایدها به‌صورت PDF', 'جزوه']],
  ['fi', ['Tulostettavaksi', 'Diat PDF-tiedostona', 'Moniste']],
  ['fr', ['À imprimer', 'Diapos en PDF', 'Polycopié']],
  ['he', ['להדפסה', 'השקופיות כ־PDF', 'דף לימוד']],
  ['hi', ['छापने के लिए', 'स्लाइड PDF में', 'हैंडआउट']],
  ['hr', ['Za ispis', 'Slajdovi kao PDF', 'Materijali']],
  ['hu', ['Nyomtatáshoz', 'Diák PDF-ben', 'Segédanyag']],
  ['id', ['Untuk dicetak', 'Salindia sebagai PDF', 'Lembar materi']],
  ['it', ['Da stampare', 'Diapositive in PDF', 'Dispensa']],
  ['ja', ['印刷用', 'スライドのPDF', '配布資料']],
  ['ko', ['인쇄용', '슬라이드 PDF', '유인물']],
  ['nl', ['Om af te drukken', 'Dia’s als pdf', 'Hand-out']],
  ['no', ['Til utskrift', 'Lysbilder som PDF', 'Utdelingsark']],
  ['pl', ['Do druku', 'Slajdy w PDF', 'Materiały']],
  ['pt', ['Para imprimir', 'Slides em PDF', 'Apostila']],
  ['ro', ['De tipărit', 'Diapozitivele în PDF', 'Suport de curs']],
  ['ru', ['Для печати', 'Слайды в PDF', 'Раздаточный материал']],
  ['sk', ['Na tlač', 'Snímky v PDF', 'Podklady']],
  ['sl', ['Za tiskanje', 'Prosojnice v PDF', 'Gradivo']],
  ['sr', ['За штампу', 'Слајдови у PDF-у', 'Материјал']],
  ['sv', ['För utskrift', 'Bilderna som PDF', 'Åhörarkopior']],
  ['th', ['สำหรับพิมพ์', 'สไลด์เป็น PDF', 'เอกสารประกอบการสอน']],
  ['tr', ['Yazdırmak için', 'Slaytlar PDF olarak', 'Ders notu']],
  ['uk', ['Для друку', 'Слайди в PDF', 'Роздатковий матеріал']],
  ['vi', ['Để in', 'Trang chiếu dạng PDF', 'Tài liệu phát']],
  ['zh', ['打印', '幻灯片 PDF', '讲义']],
  ['zh-hant', ['列印', '投影片 PDF', '講義']],
  ['zh-tw', ['列印', '投影片 PDF', '講義']],
]);
