/**
 * The name of a key, the same on all keyboards: `b` also where the key bears a letter of another script, `7` for the seven of
 * every script. Keys of the speaker view come with nothing but their code.
 */
export function keyName({ key, code = '', keyCode }) {
  if (!key || key === 'Unidentified') return BY_KEY_CODE[keyCode] ?? digitOf(keyCode) ?? letterOf(keyCode);
  if (DIGIT.test(key)) return digitIn(key);
  if (FOREIGN_LETTER.test(key) && code === 'Period') return '.';
  if (FOREIGN_LETTER.test(key) && LETTER_KEY.test(code)) return code.slice(-1).toLowerCase();
  return key.length === 1 ? key.toLowerCase() : key;
}

const DIGIT = /^\p{Nd}$/u;
const FOREIGN_LETTER = /^[^\0-\x7f]$/u;
const LETTER_KEY = /^Key[A-Z]$/;

const BY_KEY_CODE = {
  8: 'Backspace',
  13: 'Enter',
  27: 'Escape',
  32: ' ',
  33: 'PageUp',
  34: 'PageDown',
  35: 'End',
  36: 'Home',
  37: 'ArrowLeft',
  38: 'ArrowUp',
  39: 'ArrowRight',
  40: 'ArrowDown',
  112: 'F1',
  116: 'F5',
  190: '.',
};

/** Digits of a script follow each other from its nought on. */
function digitIn(key) {
  const point = key.codePointAt(0);
  let digit = 0;
  while (digit < 9 && DIGIT.test(String.fromCodePoint(point - digit - 1))) digit++;
  return String(digit);
}

function digitOf(keyCode) {
  if (keyCode >= 48 && keyCode <= 57) return String(keyCode - 48);
  return keyCode >= 96 && keyCode <= 105 ? String(keyCode - 96) : undefined;
}

function letterOf(keyCode) {
  return keyCode >= 65 && keyCode <= 90 ? String.fromCharCode(keyCode).toLowerCase() : '';
}
