import type { Artifact } from '../../model/artifact.ts';
import type { DeckMeta } from '../../model/deck.ts';
import { typstString } from '../../render/typst/index.ts';
import { webAddress } from '../../text/closing-facts.ts';
import { type QrCode, qrCode, qrPath } from '../qr-code.ts';

/** A code that phones read, for the address under which the slides are found: what templates see of it, and the picture. */
export interface AddressCode {
  readonly view: { readonly codeTyp?: string; readonly addressTyp?: string };
  readonly artifacts: readonly Artifact[];
}

/** Nothing where the lecture has no address that others can open, or one too long for a code that can be read from paper. */
export function addressCode({ url }: Pick<DeckMeta, 'url'>): AddressCode {
  const address = webAddress(url);
  if (address === undefined || address.length > LONGEST) return { view: {}, artifacts: [] };
  return {
    view: { codeTyp: typstString(`/${FILE}`), addressTyp: typstString(address) },
    artifacts: [{ path: FILE, mediaType: 'image/svg+xml', contents: svgOf(qrCode(address, 0)) }],
  };
}

const LONGEST = 200;
const FILE = 'lectern-address.svg';

/** A hair wider than its squares, so that no gaps show between them in print. */
function svgOf(code: QrCode): string {
  const size = code.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path d="${qrPath(code)}" stroke="#000" stroke-width="0.02"/></svg>`;
}
