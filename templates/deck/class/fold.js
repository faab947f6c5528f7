/**
 * Letters as they are compared: without case, accents, points of vowels and signs that join; with the place in the text that
 * each comes from. Vowel signs of Indian and South-East Asian scripts are letters, and stay.
 */
export function foldLetters(text) {
  let folded = '';
  const places = [];
  let at = 0;
  for (const letter of text) {
    const plain = plainOf(letter);
    folded += plain;
    for (let i = 0; i < plain.length; i++) places.push(at);
    at += letter.length;
  }
  places.push(at);
  return { folded, places };
}

/** The same without the places. */
export function fold(text) {
  return foldLetters(text).folded;
}

const known = new Map();

function plainOf(letter) {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const bare = letter.normalize('NFKD').toLowerCase().replace(MARKS, '');
  const plain = [...bare]
    .map(part => SAME[part] ?? part)
    .join('')
    .replace(SPACE, ' ');
  known.set(letter, plain);
  return plain;
}

/* Latin, Greek, Cyrillic; Hebrew; Arabic with its long dash; soft hyphens, joiners and directions. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u2060]/g;
const SPACE = /\s/g;

/* Letters that are written in two ways, or typed by the nearest one. */
const SAME = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};
