/** Points that a page is wide and high, by the text of its object; those of a slide where it doesn't say. */
export function pageSize(page: string): { readonly width: number; readonly height: number } {
  const [, width = '960', height = '540'] = BOX.exec(page) ?? [];
  return { width: Number(width), height: Number(height) };
}

const BOX = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/;
