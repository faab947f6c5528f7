import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSentences, endsAsSentence, splitSentences } from '../../src/text/sentences.ts';

/** The text is given with ‖ where a sentence ends. */
function expectSplit(lang: string, marked: string): void {
  const parts = marked.split('‖ ');
  expect(splitSentences(parts.join(''), lang)).toEqual(parts);
}

describe('splitSentences', () => {
  it.each([
    ['en', 'The U.S. and its allies agreed. ‖ Nobody signed.'],
    ['en', 'Dr. Okoye met Mr. Lee at 5 p.m. on Monday. ‖ They left.'],
    ['en', 'See Fig. 3, Eq. 4 and No. 5. ‖ The answer is no. ‖ Why?'],
    ['en', 'The value is 5. ‖ The next is 3.14. ‖ Done!'],
    ['en', '“Stop.” ‖ She ran. ‖ "Why?" he asked. ‖ Nobody knew (it rained). ‖ So what?'],
    ['en', 'J. R. Smith uses version 2.0.1, e.g. for www.example.org. ‖ Good.'],
    ['en', 'Three things matter: Time. ‖ Money. ‖ Luck…'],
    ['es', '1656, Museo del Prado (n.º inv. P001174). ‖ Es grande.'],
    ['en', '“So many died.” (Agnolo di Tura)'],
    ['en', 'Read vol. II, ch. 3 and fol. 12. ‖ Then write.'],
    ['de', 'Unzumutbar nach § 440 S. 1 Var. 3 BGB. ‖ Also ja.'],
    ['de', 'Am 9. November 1918 fiel er. ‖ Im 19. Jh. galt z. B. Art. 48 nicht. ‖ Ludwig XIV. lebte da.'],
    ['de', '„Halt!“, rief er. ‖ „Warum?“ ‖ Niemand wusste es.'],
    ['fr', '« Pourquoi ? » dit M. Petit. ‖ Cf. chap. 3. ‖ Rien.'],
    ['es', 'El Sr. Gil llegó a EE. UU. ayer. ‖ ¿Por qué? ‖ ¡No sé!'],
    ['it', 'Il sig. Bo è qui. ‖ Vedi fig. 2.'],
    ['ru', 'В 1917 г. началась революция, см. рис. 3. ‖ А. С. Попов её видел.'],
    ['el', 'Τι είναι; ‖ Είναι π.χ. αυτό. ‖ Τέλος.'],
    ['zh', '数据是载体。‖ 它有很多种！‖ 为什么？'],
    ['ja', 'これは本です。‖ あれは「ペンです。」‖ 次です。'],
    ['ar', 'هذا كتاب. ‖ وهذا قلم؟ ‖ نعم.'],
    ['hi', 'यह किताब है। ‖ वह कलम है।'],
  ])('knows where sentences end in %s: %s', expectSplit);

  it.each([
    ['en', 'It grows. and shrinks', 1],
    ['en', '1. The first thing', 1],
    ['en', 'one\ntwo\nthree', 1],
    ['en', 'no stop at all', 1],
    ['de', 'Es war 1918. Danach kam Friede.', 2],
    ['xx', 'One. Two.', 2],
    ['', 'One. Two.', 2],
  ])('counts in %s %j', (lang, text, count) => {
    expect(countSentences(text, lang)).toBe(count);
  });

  it('loses nothing', () => {
    const piece = fc.constantFrom(
      'One. ',
      'e.g. ',
      'two',
      '\n',
      '。',
      '3. ',
      '"',
      '» ',
      'A. ',
      '; ',
      '🙂',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('en', 'de', 'el', 'zh'),
        (pieces, lang) => {
          const text = pieces.join('');
          expect(splitSentences(text, lang).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('endsAsSentence', () => {
  it.each([
    'It rains.',
    'Really?!',
    '“It rains.”',
    '(It rains.)',
    '下雨。',
    'هل؟',
    'So…',
    'It rains. ',
    'မိုးရွာသည်။',
    'ភ្លៀង។',
  ])('is true of %j', text => {
    expect(endsAsSentence(text)).toBe(true);
  });

  it.each(['Rain', 'Rain:', 'Rain,', '', 'Rain (heavy)'])('is false of %j', text => {
    expect(endsAsSentence(text)).toBe(false);
  });
});
