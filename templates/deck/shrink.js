/* Slides are fitted to the fonts of this machine when they are shown, and all of them before they are printed. */
(() => {
  /* Fonts are loaded when a slide that uses them is laid out. */
  function whenFontsAreThere(act) {
    document.fonts.ready.then(act);
  }

  function fitCurrent() {
    lecternFitSlide(Reveal.getCurrentSlide());
  }

  function fitAll() {
    for (const slide of Reveal.getSlides()) lecternFitSlide(slide);
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
  window.addEventListener('beforeprint', () => Reveal.isReady() && fitForPaper());
})();
