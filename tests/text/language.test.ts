import { describe, expect, it } from 'vitest';
import { directionOf, guessLanguage } from '../../src/text/language.ts';

describe('guessing a language', () => {
  it.each([
    ['en', 'Why bread rises\nYeast\nEats sugar.\nThe gas stays in.'],
    ['en', 'Glaciers\nSnow\nFirn\nIce'],
    ['en', 'Part X\nX one, X two\nPart Y\nY one, Y two'],
    ['de', 'Hefe\nSie frisst den Zucker im Mehl.'],
    ['de', 'Die Wende\nKrise\nDie Mauer fällt.\nFolgen'],
    ['fr', 'Le pain\nLa levure mange le sucre de la farine.'],
    ['es', 'El pan\nLa levadura se come el azúcar.'],
    ['it', 'Il pane\nIl lievito mangia lo zucchero della farina.'],
    ['pt', 'O pão\nO fermento come o açúcar da farinha e não dorme.'],
    ['nl', 'Het brood\nGist eet de suiker van het meel.'],
    ['pl', 'Chleb\nDrożdże jedzą cukier i nie śpią. To jest życie.'],
    ['ru', 'Хлеб\nДрожжи едят сахар, и тесто поднимается.'],
    ['ru', 'Спрос\nЦены\nРынок'],
    ['uk', 'Попит\nЦіни\nЇх вплив'],
    ['sr', 'Тражња\nЦене'],
    ['el', 'Το ψωμί\nΗ μαγιά τρώει τη ζάχαρη.'],
    ['he', 'לחם\nהשמרים אוכלים את הסוכר'],
    ['ar', 'الخبز\nالخميرة تأكل السكر'],
    ['zh', '面包\n酵母吃糖'],
    ['ja', 'パン\n酵母は糖を食べる'],
    ['ko', '빵\n효모는 설탕을 먹는다'],
    ['th', 'ขนมปัง\nยีสต์กินน้ำตาล'],
    ['lo', 'ເຂົ້າຈີ່\nເຊື້ອແປ້ງກິນນ້ຳຕານ'],
    ['km', 'នំប៉័ង\nដំបែស៊ីស្ករ'],
    ['my', 'ပေါင်မုန့်\nတဆေးသည် သကြားကိုစားသည်'],
  ])('finds %s', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang);
  });

  it('takes a list of names for English, however long', () => {
    const names =
      'Amber\nBasalt\nCalcite\nDolomite\nGneiss\nMalachite\nObsidian\nPumice\nQuartz\nSerpentine\nTopaz\nZircon\n';
    expect(guessLanguage(names.repeat(4))).toBe('en');
  });

  it('takes a text that says nothing for English', () => {
    expect(guessLanguage('')).toBe('en');
    expect(guessLanguage('1 2 3')).toBe('en');
  });

  it('is not misled by foreign terms', () => {
    expect(guessLanguage('数据结构\nBinary Tree 是有限集合\nHash table 按地址存放')).toBe('zh');
  });
});

it('knows which languages run from right to left', () => {
  expect(['he', 'ar', 'fa-IR', 'en', 'ru'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
});
