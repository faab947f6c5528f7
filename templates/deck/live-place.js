/* Where an open deck stands, and how it stays there while its slides change: see live.js. */
globalThis.lecternPlace = (() => {
  const { lecternSections: sections } = globalThis;

  function now() {
    const slide = Reveal.getCurrentSlide();
    const top = slide?.closest('.slides > section');
    return {
      slide,
      id: slide?.id,
      key: top && sections.keyOf(top),
      step: Reveal.getIndices().f,
      label: slide?.ariaLabel,
      text: textShown(slide),
    };
  }

  function textShown(slide) {
    const parts = [...(slide?.children ?? [])].filter(part => !part.matches('.foot, .notes'));
    return parts.map(part => part.textContent).join('');
  }

  /* The slide of before that has another name now: its own title changed, or that of its section. */
  function renamed({ text, label }, known) {
    const added = Reveal.getSlides().filter(({ id }) => !known.has(id));
    return added.find(slide => textShown(slide) === text) ?? added.find(slide => slide.ariaLabel === label);
  }

  function atWork({ edited }) {
    return edited === undefined ? undefined : slideById(edited);
  }

  function lastStepOf(slide) {
    return slide.querySelectorAll('.fragment').length - 1;
  }

  function targetOf(change, here, { neighbours, known, moves }) {
    const { order } = change;
    const work = moves ? atWork(change) : undefined;
    if (work && work.id !== here.id && work.closest('.slides > section')?.id !== here.key)
      return { slide: work, step: lastStepOf(work) };
    const same = isThere(here.slide) ? here.slide : (slideById(here.id) ?? renamed(here, known));
    if (same) return { slide: same, step: here.step };
    /* It is another one now, or gone: what follows the last slide before it that is still there. */
    const before = neighbours.slice(0, neighbours.indexOf(here.key)).findLast(key => order.includes(key));
    const key = order[Math.min(order.indexOf(before) + 1, order.length - 1)];
    return { slide: slideById(key), step: here.step };
  }

  function slideById(id) {
    const found = id && document.getElementById(id);
    return isThere(found) ? found : undefined;
  }

  function isThere(slide) {
    return slide && Reveal.getSlidesElement().contains(slide);
  }

  /*
   * Puts a slide on the screen in place of another one, as reveal.js will, which looks at all slides for that. True where
   * it is on the screen; false, and nothing done, where more than these two would look different.
   */
  function showEarly({ slide, step }) {
    const here = Reveal.getSlidesElement().querySelector(':scope > .present');
    if (slide === here) return true;
    if (!isPlain(slide) || (here && !isPlain(here))) return false;
    here?.classList.replace('present', 'past');
    here?.setAttribute('hidden', '');
    slide.classList.remove('past', 'future');
    slide.classList.add('present');
    for (const name of ['hidden', 'aria-hidden', 'inert']) slide.removeAttribute(name);
    Reveal.loadSlide(slide);
    Reveal.syncFragments(slide);
    for (const part of slide.querySelectorAll('.fragment'))
      part.classList.toggle('visible', Number(part.dataset.fragmentIndex) <= (step ?? -1));
    return true;
  }

  /* Neither in a stack nor before a background of its own. */
  function isPlain(slide) {
    return slide?.matches('.slides > section[id]') === true && sections.preparedOf(slide) === '';
  }

  /* Slides are left where they are if they can be: to go anywhere takes reveal.js long in a long lecture. */
  function goTo({ slide, step }) {
    if (slide !== Reveal.getCurrentSlide()) settle({ slide, step });
    else {
      if (Reveal.getIndices().f !== step) Reveal.navigateFragment(step);
      fitAnew();
    }
  }

  /* The same slide may have another place among all others. */
  function settle({ slide, step }) {
    const { h, v } = Reveal.getIndices(slide);
    Reveal.slide(h, v, step);
    Reveal.layout();
    fitAnew();
  }

  function fitAnew() {
    document.fonts.ready.then(() => globalThis.lecternFitSlide?.(Reveal.getCurrentSlide()));
  }

  /* The address of a slide that has another name; nobody goes back to the old one. */
  function writeAddress() {
    const address = `#/${encodeURIComponent(Reveal.getCurrentSlide().id)}`;
    if (location.hash !== '' && location.hash !== address) history.replaceState(history.state, '', address);
  }

  return { now, atWork, lastStepOf, targetOf, slideById, showEarly, goTo, settle, writeAddress };
})();
