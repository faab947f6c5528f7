/*
 * Sets the body of a slide smaller where it is taller than its room: where the fonts of this machine are wider than those
 * that it was measured with. Where all fits, this reads the layout of each slide that is shown, once.
 */
(() => {
  /* In hundredths. */
  const STEP = 4;
  const LEAST = 60;
  /* CSS pixels within which lines are said to fit. */
  const SLACK = 3;
  const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, pre, tr, img, figcaption, blockquote';
  const said = new WeakSet();

  globalThis.lecternFitSlide = function fitSlide(slide) {
    if (!slide?.matches('.slide') || slide.offsetHeight === 0 || !isTooFull(slide)) return;
    let size = Math.round(Number(slide.dataset.shrunk ?? 1) * 100);
    while (size > LEAST && isTooFull(slide)) {
      size -= STEP;
      for (const part of slide.children)
        if (!part.matches('.head, .foot, .notes')) part.style.zoom = size / 100;
    }
    slide.dataset.shrunk = size / 100;
    if (said.has(slide)) return;
    said.add(slide);
    const number = slide.querySelector('.foot-number')?.textContent || slide.id;
    console.info(`Slide ${number} was set smaller: its fonts are wider here than expected`);
  };

  /* Marks at the end of a line may hang: that is no word without room. They are as wide as letters where those are wide. */
  function hanging(block) {
    const mark = block.matches(':is(:lang(zh), :lang(ja), :lang(ko))') ? 1.05 : 0.6;
    return SLACK + mark * Number.parseFloat(getComputedStyle(block).fontSize);
  }

  function isTooFull(slide) {
    const frame = slide.getBoundingClientRect();
    const scale = frame.height / slide.offsetHeight;
    const style = getComputedStyle(slide);
    const edge = name => (Number.parseFloat(style[name]) - SLACK) * scale;
    const room = frame.bottom - edge('paddingBottom');
    const foot = slide.querySelector('.foot')?.getBoundingClientRect();
    /* Half of the space above the foot may be used before it looks too full. */
    const floor = foot?.height ? Math.max(room, (room + foot.top) / 2) : room;
    const left = frame.left + edge('paddingLeft');
    const right = frame.right - edge('paddingRight');
    return [...slide.querySelectorAll(BLOCKS)].some(block => {
      if (block.closest('.foot, .notes, .eyebrow') || block.ariaHidden === 'true') return false;
      const box = block.getBoundingClientRect();
      if (box.bottom > floor) return true;
      if (block.matches('pre, tr') && (box.left < left || box.right > right)) return true;
      return block.clientWidth > 0 && block.scrollWidth > block.clientWidth + hanging(block);
    });
  }
})();
