/** What stands before the colon of a line that is for the speaker, lower case. */
const NOTES_WORDS = `
  note|notes|speaker notes?|presenter notes?|lecturer notes?|speaker's notes|speaker’s notes
  notizen|sprechernotiz|sprechernotizen|vortragsnotizen|rednernotizen|referentennotizen|anmerkung für vortragende
  notes de l'orateur|notes de l’orateur|notes de l'intervenant|notes de l’intervenant|notes du présentateur
  nota|notas|notas del orador|notas del ponente|notas del presentador
  note del relatore|note per il relatore|note dell'oratore|note dell’oratore|appunti
  notas do orador|notas do apresentador|notas do palestrante
  notities|sprekersnotities|notitie
  notatki|notatki prelegenta|notatki mówcy
  заметка|заметки|заметки докладчика|заметки лектора|заметки к слайду
  нотатки|нотатки доповідача|нотатки лектора
  σημειώσεις|σημειώσεις ομιλητή|σημειώσεις εισηγητή
  poznámky|poznámky řečníka|anteckningar|talarmanus|notater|talernotater|muistiinpanot|puhujan muistiinpanot
  notlar|konuşmacı notları|jegyzetek|előadói jegyzetek|note vorbitor|note prezentator|catatan|catatan pembicara
  ghi chú|ghi chú của diễn giả|бележки|бележки на лектора|белешке|bilješke|opombe
  ノート|発表者ノート|スピーカーノート|講演者ノート
  备注|演讲者备注|讲者备注|演讲备注|備註|演講者備註|講者備註|备忘
  노트|발표자 노트|발표자 메모|강의 노트
  הערות|הערות למרצה|הערות לדובר|הערות דובר
  ملاحظات|ملاحظات المتحدث|ملاحظات المحاضر|ملاحظة للمحاضر
  یادداشت|یادداشت‌ها|یادداشت سخنران
  หมายเหตุ|หมายเหตุผู้บรรยาย|บันทึก|บันทึกย่อ|บันทึกผู้บรรยาย|บันทึกผู้พูด|บันทึกผู้สอน|โน้ต|โน้ตผู้บรรยาย
  ໝາຍເຫດ|ບັນທຶກ|កំណត់ចំណាំ|កំណត់សម្គាល់|မှတ်စု|မှတ်ချက်`
  .trim()
  .split(/\s*[|\n]\s*/)
  .map(word => word.trim());

const NOTES_LINE = new RegExp(
  `^(\\*\\*|__)?(?:${NOTES_WORDS.join('|')})[ \\t]*(?:\\1[ \\t]*[:：៖]|[:：៖][ \\t]*\\1)(?=\\s|$|\\S)`,
  'iu',
);
/** Most lines are told by their first letter. */
const FIRST_LETTERS = new Set([
  ...'*_',
  ...NOTES_WORDS.flatMap(word => [word[0] ?? '', (word[0] ?? '').toUpperCase()]),
]);

/** True where the line, from its first column, begins with “Notes:” in a language that lecturers use. */
export function isNotesLine(line: string): boolean {
  return FIRST_LETTERS.has(line[0] ?? '') && NOTES_LINE.test(line);
}

/** The length of “Notes:” and the space after it at the start of a text, or 0. */
export function notesMarkLength(text: string): number {
  const [mark = ''] = NOTES_LINE.exec(text) ?? [];
  return mark === ''
    ? 0
    : mark.length + (text.slice(mark.length).length - text.slice(mark.length).trimStart().length);
}
