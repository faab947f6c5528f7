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

  function fitSlide(slide) {
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
    const number = slide.querySelector('.foot-number')?.textContent || Reveal.getSlides().indexOf(slide) + 1;
    console.info(`Slide ${number} was set smaller: its fonts are wider here than expected`);
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
      return block.scrollWidth > block.clientWidth + SLACK && block.clientWidth > 0;
    });
  }

  /* Fonts are loaded when a slide that uses them is laid out. */
  function whenFontsAreThere(act) {
    document.fonts.ready.then(act);
  }

  function fitCurrent() {
    fitSlide(Reveal.getCurrentSlide());
  }

  function fitAll() {
    for (const slide of Reveal.getSlides()) fitSlide(slide);
  }

  /* Paper shows all slides, most of which the screen has not laid out. */
  function fitForPaper() {
    const sections = new Set(Reveal.getSlides().flatMap(slide => [slide.closest('.stack') ?? slide, slide]));
    const before = [...sections].map(section => [section, section.getAttribute('style') ?? '']);
    for (const section of sections) {
      section.style.setProperty('display', section.matches('.stack') ? 'block' : 'flex', 'important');
      section.style.setProperty('transform', 'none', 'important');
    }
    fitAll();
    for (const [section, style] of before) section.setAttribute('style', style);
  }

  /* What is printed is measured before the browser loads the fonts of slides that were never shown. */
  function loadFonts() {
    return Promise.allSettled([...document.fonts].map(face => face.load()));
  }

  Reveal.on('slidechanged', () => whenFontsAreThere(fitCurrent));
  Reveal.on('ready', () => {
    whenFontsAreThere(fitCurrent);
    loadFonts().then(() => Reveal.isScrollView() && fitAll());
  });
  Reveal.on('pdf-ready', () => loadFonts().then(fitAll));
  document.fonts.addEventListener('loadingdone', () => Reveal.isReady() && fitCurrent());
  window.addEventListener('beforeprint', fitForPaper);
})();
