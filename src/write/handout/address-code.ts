import { encode } from 'uqr';
import type { Artifact } from '../../model/artifact.ts';
import type { DeckMeta } from '../../model/deck.ts';
import { typstString } from '../../render/typst/index.ts';
import { webAddress } from '../../text/closing-facts.ts';

/** A code that phones read, for the address under which the slides are found: what templates see of it, and the picture. */
export interface AddressCode {
  readonly view: { readonly codeTyp?: string; readonly addressTyp?: string };
  readonly artifacts: readonly Artifact[];
}

/** Nothing where the lecture has no address that others can open, or one too long for a code that can be read from paper. */
export function addressCode({ url }: Pick<DeckMeta, 'url'>): AddressCode {
  const address = webAddress(url);
  if (address === undefined || address.length > LONGEST) return { view: {}, artifacts: [] };
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  return {
    view: { codeTyp: typstString(`/${FILE}`), addressTyp: typstString(address) },
    artifacts: [{ path: FILE, mediaType: 'image/svg+xml', contents: svgOf(data, size) }],
  };
}

const LONGEST = 200;
const FILE = 'lectern-address.svg';

/** Each run of dark squares in a row is one stroke, so that no gaps show between them. */
function svgOf(rows: readonly (readonly boolean[])[], size: number): string {
  const strokes = rows.flatMap((row, y) => runsOf(row).map(({ from, to }) => `M${from} ${y + 0.5}H${to}`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}"><path d="${strokes.join('')}" stroke="#000" stroke-width="1.02"/></svg>`;
}

function runsOf(row: readonly boolean[]): Array<{ readonly from: number; readonly to: number }> {
  return row.flatMap((dark, from) => {
    if (!dark || row[from - 1]) return [];
    const end = row.indexOf(false, from);
    return [{ from, to: end < 0 ? row.length : end }];
  });
}
