import type { Nodes } from 'mdast';
import type { Outline } from '../../src/model/outline.ts';
import { outlineToJson } from '../../src/write/outline-json.ts';

/** What an outline says, but for lines and reasons, which belong to one document; and what it says of its points. */
export function said(outline: Outline): unknown {
  return [shown(outline), pointsOf(outline.tree)];
}

/** Which points are done or to do, and which appear later. */
function pointsOf(node: Nodes): unknown[] {
  const own = node.type === 'listItem' ? [[node.checked ?? null, node.data?.fragment ?? false]] : [];
  return [...own, ...('children' in node ? node.children.flatMap(pointsOf) : [])];
}

function shown(outline: Outline): unknown {
  return JSON.parse(JSON.stringify(outlineToJson(outline)), (key, value: unknown) =>
    key === 'line' || key === 'why' || key === 'unsure' ? undefined : value,
  );
}
