import type { List, ListItem } from 'mdast';
import type { Block } from '../model/deck.ts';
import { isPicture } from '../text/pictures.ts';

/** A list with the pictures of its points taken out: each stands behind the point that it belongs to. */
export function liftPictures(list: List): Block[] {
  const blocks: Block[] = [];
  let open: ListItem[] = [];
  const start = list.start ?? 1;
  let before = 0;
  const close = () => {
    if (open.length === 0) return;
    const counted = list.ordered ? { start: start + before } : {};
    const position = open[0]?.position ?? list.position;
    blocks.push({ ...list, ...counted, children: open, ...(position ? { position } : {}) });
    before += open.length;
    open = [];
  };
  for (const item of list.children) {
    const { bare, pictures } = parted(item);
    if (bare.children.length > 0) open.push(bare);
    if (pictures.length === 0) continue;
    close();
    blocks.push(...pictures);
  }
  close();
  return blocks;
}

interface Parted {
  readonly bare: ListItem;
  readonly pictures: readonly Block[];
}

function parted(item: ListItem): Parted {
  const pictures: Block[] = [];
  const children: ListItem['children'] = [];
  for (const child of item.children) {
    if (isPicture(child)) pictures.push(child);
    else if (child.type !== 'list') children.push(child);
    else {
      const below = child.children.map(parted);
      pictures.push(...below.flatMap(part => part.pictures));
      const kept = below.map(part => part.bare).filter(bare => bare.children.length > 0);
      if (kept.length > 0) children.push({ ...child, children: kept });
    }
  }
  return pictures.length === 0 ? { bare: item, pictures } : { bare: { ...item, children }, pictures };
}
