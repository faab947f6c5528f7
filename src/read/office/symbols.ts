/**
 * The signs that the fonts Symbol and Wingdings show for letters: documents store them as letters, or in the
 * private use area. Only those that lecturers type; all others stay as they are.
 */
export function symbolText(text: string, font: string): string {
  const table = /^symbol$/i.test(font) ? SYMBOL : /^wingdings$/i.test(font) ? WINGDINGS : undefined;
  if (!table) return text;
  return [...text].map(sign => table.get((sign.codePointAt(0) ?? 0) & 0xff) ?? sign).join('');
}

const GREEK_FROM_A = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const CAPITAL_GREEK_FROM_A = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';

const SYMBOL = new Map<number, string>([
  ...[...GREEK_FROM_A].map((sign, index): [number, string] => [0x61 + index, sign]),
  ...[...CAPITAL_GREEK_FROM_A].map((sign, index): [number, string] => [0x41 + index, sign]),
  [0x22, '∀'],
  [0x24, '∃'],
  [0xa3, '≤'],
  [0xa5, '∞'],
  [0xab, '↔'],
  [0xac, '←'],
  [0xad, '↑'],
  [0xae, '→'],
  [0xaf, '↓'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb9, '≠'],
  [0xba, '≡'],
  [0xbb, '≈'],
  [0xc7, '∩'],
  [0xc8, '∪'],
  [0xcc, '⊂'],
  [0xce, '∈'],
  [0xcf, '∉'],
  [0xd0, '∠'],
  [0xd1, '∇'],
  [0xd6, '√'],
  [0xd9, '∧'],
  [0xda, '∨'],
  [0xdb, '⇔'],
  [0xdc, '⇐'],
  [0xde, '⇒'],
  [0xe5, '∑'],
  [0xf2, '∫'],
]);

const WINGDINGS = new Map<number, string>([
  [0x4a, '☺'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x71, '❑'],
  [0x76, '❖'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xb7, '•'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfe, '☑'],
]);
