import { describe, expect, it } from 'vitest';
import { isNotesLine, notesMarkLength } from '../../src/syntax/notes-words.ts';

describe('isNotesLine', () => {
  it.each([
    'Notes:',
    'Note: ask',
    'note:ask',
    'SPEAKER NOTES: ask',
    '**Notes:** ask',
    '**Notes**: ask',
    '__Note:__',
    'Notizen: fragen',
    'Notes de l’orateur : demander',
    'Nota: preguntar',
    'Appunti: chiedere',
    'Notas: perguntar',
    'Notities: vragen',
    'Notatki: zapytać',
    'Заметки: спросить',
    'нотатки: запитати',
    'Σημειώσεις: ρωτήστε',
    'ノート：質問',
    '备注：提问',
    '備註: 提問',
    '노트: 질문',
    'הערות: לשאול',
    'ملاحظات: اسأل',
  ])('knows %j', line => {
    expect(isNotesLine(line)).toBe(true);
  });

  it.each([
    'Notes',
    'Notes on tides:',
    'Noted: it rises',
    ' Notes: indented',
    'See Notes: here',
    '- Notes: a point',
    '*Notes:* ask',
    '**Notes: ask**',
    'Notes\\: ask',
    '',
  ])('leaves %j alone', line => {
    expect(isNotesLine(line)).toBe(false);
  });

  it('measures the mark with the space after it', () => {
    expect([notesMarkLength('Notes:  ask'), notesMarkLength('备注：提问'), notesMarkLength('Ask')]).toEqual([
      8, 3, 0,
    ]);
  });
});
