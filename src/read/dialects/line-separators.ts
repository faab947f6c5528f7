/**
 * A break between slides that a tool finds line by line: `***` where `---` below a text would make a heading of it.
 * Both are one sign a column, so that places stay.
 */
export function breakBelow(above: string | undefined): string {
  return above === undefined || above.trim() === '' ? '---' : '***';
}
