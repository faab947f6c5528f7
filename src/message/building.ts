import type { Message } from '../model/message.ts';
import { didYouMean } from './did-you-mean.ts';

export function unknownTheme(name: string, known: readonly string[]): Message {
  return {
    level: 'error',
    rule: 'unknown-theme',
    text: `Unexpected theme “${name}”, expected one of ${known.join(', ')}`,
    remedy: didYouMean(name, known) ?? 'Choose one of these with --theme, or in the front matter.',
  };
}
