import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { lettersWithoutFont, notAccessible } from '../../message/printing.ts';
import type { Message } from '../../model/message.ts';

export type PdfStandard = 'ua-1' | '1.7';

/**
 * A document as PDF. What PDF/UA refuses, letters without a font among them, is told, and the PDF made without it: still
 * tagged, but no PDF/UA.
 */
export function exportPdf(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  standard: PdfStandard,
  messages: Message[],
): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: standard });
  } catch (error) {
    if (standard === '1.7' || !(error instanceof Error)) throw error;
    const pdf = compiler.pdf(document, { pdfStandard: '1.7' });
    messages.push(...refusals(error.message, messages));
    return pdf;
  }
}

const LETTERS = /the text `\\?"(.+?)\\?"` could not be displayed/g;
const SAID = /PDF\/UA-1 error: ([^"]+)/g;

/** Where scripts without a font are told already, their letters need not be. */
function refusals(said: string, known: readonly Message[]): Message[] {
  const letters = [...new Set([...said.matchAll(LETTERS)].map(match => match[1] ?? ''))];
  const others = [...said.matchAll(SAID)].flatMap(match =>
    match[1]?.startsWith('the text') ? [] : [match[1] ?? ''],
  );
  const told = known.some(({ rule }) => rule === 'missing-font');
  return [
    ...(letters.length > 0 && !told ? [lettersWithoutFont(letters)] : []),
    ...(others[0] === undefined ? [] : [notAccessible(others[0])]),
  ];
}
