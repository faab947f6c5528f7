import type {} from 'micromark-extension-gfm-footnote';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';

/** Labels that are defined elsewhere in the document, normalised as micromark does. */
export interface KnownLabels {
  readonly links: readonly string[];
  readonly footnotes: readonly string[];
}

/**
 * A micromark extension that lets a piece of a document be parsed as in the whole: `[label]` is a reference
 * when the label is defined in another piece. Must come after all other extensions.
 */
export function knownLabels(known: () => KnownLabels): Extension {
  const told = new WeakSet<TokenizeContext['parser']>();
  const tell: Construct = {
    name: 'knownLabels',
    tokenize(_effects, _ok, nok) {
      if (!told.has(this.parser)) {
        told.add(this.parser);
        const { links, footnotes } = known();
        this.parser.defined.push(...links);
        this.parser.gfmFootnotes = [...(this.parser.gfmFootnotes ?? []), ...footnotes];
      }
      return nok;
    },
  };
  return { text: { [EXCLAMATION_MARK]: tell, [LEFT_SQUARE_BRACKET]: tell } };
}

const EXCLAMATION_MARK = 33;
const LEFT_SQUARE_BRACKET = 91;
