/** What stands before the number in the foot of a slide. */
const MARK = '<span class="foot-number">';
const DIGITS = /\d+/y;

/** A slide, or a stack of them, with numbers that are so much higher. */
export function countedOn(html: string, more: number): string {
  if (more === 0) return html;
  let made = '';
  let done = 0;
  for (let at = html.indexOf(MARK); at >= 0; at = html.indexOf(MARK, done)) {
    const start = at + MARK.length;
    const digits = digitsAt(html, start);
    made += html.slice(done, start) + (digits === '' ? '' : String(Number(digits) + more));
    done = start + digits.length;
  }
  return made + html.slice(done);
}

/** By how much the first number differs, where both have one; otherwise 0. */
export function numbersBetween(before: string, after: string): number {
  const [one, other] = [firstNumber(before), firstNumber(after)];
  return one === '' || other === '' ? 0 : Number(other) - Number(one);
}

function firstNumber(html: string): string {
  const at = html.indexOf(MARK);
  return at < 0 ? '' : digitsAt(html, at + MARK.length);
}

function digitsAt(html: string, at: number): string {
  DIGITS.lastIndex = at;
  return DIGITS.exec(html)?.[0] ?? '';
}
