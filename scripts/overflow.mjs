/**
 * Runs in a page with a deck at 1280 × 720: what of the current slide leaves the safe area, as short texts.
 * Words must stay above the foot and inside the margins; hanging marks and lines are not words.
 */
export function overflowOfSlide() {
  const { Reveal, NodeFilter, document, getComputedStyle } = globalThis;
  const slide = Reveal.getCurrentSlide();
  const box = slide.getBoundingClientRect();
  const foot = slide.querySelector('.foot');
  const floor = foot ? foot.getBoundingClientRect().top : box.bottom - 24;
  const margin = Number.parseFloat(getComputedStyle(slide).getPropertyValue('--margin-x')) - 8;
  const hanging = Math.min(40, margin);
  const [left, right] = slide.matches(':dir(rtl)') ? [margin, hanging] : [hanging, margin];
  const safe = { left: box.left + left, right: box.right - right, top: box.top + 24, bottom: floor + 1 };
  const found = [];
  const check = (rect, name) => {
    if (rect.width === 0 || rect.height === 0) return;
    const outside = {
      left: safe.left - rect.left,
      right: rect.right - safe.right,
      top: safe.top - rect.top,
      bottom: rect.bottom - safe.bottom,
    };
    const sides = Object.entries(outside).filter(([, by]) => by > 1);
    if (sides.length > 0)
      found.push(`${sides.map(([side, by]) => `${side} +${Math.round(by)}`).join(', ')}: ${name}`);
  };
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('.foot, aside.notes, style, script')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) check(rect, node.data.trim().slice(0, 60));
  }
  for (const element of slide.querySelectorAll('img, pre, table')) {
    check(element.getBoundingClientRect(), `<${element.localName}>`);
  }
  return [...new Set(found)];
}
