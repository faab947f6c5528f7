/*
 * Keeps an open deck as its outline is, while lectern present serves it: slides change in place, and the slide, the
 * step and the speaker view stay. Written decks have nothing of this.
 */
(() => {
  const { dataset } = document.currentScript;
  const { lecternSections: sections, lecternFiles: files } = globalThis;
  const lecture = decodeURIComponent(dataset.lecture);
  const channel = new BroadcastChannel('lectern-live');
  /* The frames of the speaker view follow the deck: they show no panel, and go nowhere by themselves. */
  const isFrame = /receiver/i.test(location.search);
  /* The lecture as one page is made anew; the browser stays where it is. */
  const isReading = document.documentElement.classList.contains('reading');
  const placeKey = `lectern-live-place ${location.pathname}${location.search}`;
  let version = dataset.version;
  /* Changes are made one after the other. */
  let working = whenReady().then(comeBack);

  function whenReady() {
    return new Promise(done => {
      if (isReading || Reveal.isReady()) done();
      else Reveal.on('ready', () => done());
    });
  }

  /* ---- What the server says: one window of the browser listens, and tells the others. ---- */

  let standings = {};

  function listen() {
    const events = new EventSource(dataset.events);
    const on = (type, act) =>
      events.addEventListener(type, event => {
        const news = JSON.parse(event.data);
        act(news);
        share({ type, news });
      });
    on('standing', all => {
      standings = all;
    });
    on('change', ({ lecture: name, to, ahead }) => {
      /* What is only ahead of the lecture is nowhere to be loaded from. */
      if (ahead) return;
      standings[name] = { ...standings[name], version: to };
    });
    on('problems', ({ lecture: name, problems }) => {
      standings[name] = { ...standings[name], problems };
    });
    /* Scripts of their own listen to these on the channel. */
    on('remote', () => {});
    channel.addEventListener('message', ({ data }) => {
      if (data.type === 'ask') channel.postMessage({ type: 'standing', news: standings });
    });
  }

  function share(message) {
    channel.postMessage(message);
    hear(message);
  }

  function hear({ type, news }) {
    if (type === 'standing') {
      const mine = news[lecture];
      if (!mine) return;
      showProblems(mine.problems ?? []);
      then(() => mine.version !== version && loadAnew());
    }
    if (news?.lecture !== lecture) return;
    if (type === 'problems') showProblems(news.problems);
    if (type === 'change') then(() => take(news));
  }

  function showProblems(problems) {
    if (!isFrame) lecternShowProblems(problems, dataset.heading);
  }

  function then(act) {
    working = working.then(act).catch(loadAnew);
  }

  channel.addEventListener('message', ({ data }) => hear(data));
  navigator.locks.request('lectern-live', () => new Promise(listen));
  channel.postMessage({ type: 'ask' });

  /* ---- Is anyone else looking at this lecture? ---- */

  const presence = `lectern-window ${lecture}`;
  navigator.locks.request(presence, { mode: 'shared' }, () => new Promise(() => {}));

  async function mayMove() {
    if (isFrame || document.fullscreenElement || Reveal.isPaused()) return false;
    const { held } = await navigator.locks.query();
    return held.filter(({ name }) => name === presence).length < 2;
  }

  /* ---- Changes ---- */

  async function take(change) {
    if (change.to === version) return;
    if (isReading || change.reload || change.from !== version || Reveal.isScrollView()) {
      if (!change.ahead) loadAnew();
      return;
    }
    const here = { slide: Reveal.getCurrentSlide(), step: Reveal.getIndices().f };
    if (!Reveal.isOverview() && sections.changeInPlace(change)) await followInPlace(change, here);
    else await followAnew(change);
  }

  /* Shown first, as most edits are of words: slides that stay where they are need nothing else for that. */
  async function followInPlace(change, here) {
    version = change.to;
    const hasChanged = Object.keys(change.sections).length > 0;
    if (hasChanged) goTo(here);
    document.title = textOf(change.title);
    await files.renewStyles(change);
    files.renewMedia(change);
    if (!hasChanged) return;
    const work = (await mayMove()) ? slideAtWork(change) : undefined;
    if (work && work !== Reveal.getCurrentSlide()) goTo({ slide: work, step: lastStepOf(work) });
    tellOthers();
  }

  /* Slides came, went or moved: reveal.js has to look at all of them. */
  async function followAnew(change) {
    const moves = await mayMove();
    const overview = Reveal.isOverview();
    if (overview) Reveal.toggleOverview(false);
    const here = placeNow();
    const neighbours = sections.keys();
    sections.replace(change);
    version = change.to;
    document.title = textOf(change.title);
    await files.renewStyles(change);
    files.renewMedia(change);
    Reveal.sync();
    goTo(targetOf({ order: sections.keys(), ...change }, here, neighbours, moves));
    if (overview) Reveal.toggleOverview(true);
    tellOthers();
  }

  function textOf(html) {
    return new DOMParser().parseFromString(html, 'text/html').documentElement.textContent;
  }

  /* ---- Where we are ---- */

  function placeNow() {
    const slide = Reveal.getCurrentSlide();
    const top = slide?.closest('.slides > section');
    return {
      id: slide?.id,
      key: top && sections.keyOf(top),
      step: Reveal.getIndices().f,
      label: slide?.ariaLabel,
      text: textShown(slide),
      known: new Set(Reveal.getSlides().map(({ id }) => id)),
    };
  }

  function textShown(slide) {
    const parts = [...(slide?.children ?? [])].filter(part => !part.matches('.foot, .notes'));
    return parts.map(part => part.textContent).join('');
  }

  /* The slide of before that has another name now: its own title changed, or that of its section. */
  function renamed({ known, text, label }) {
    const added = Reveal.getSlides().filter(({ id }) => !known.has(id));
    return added.find(slide => textShown(slide) === text) ?? added.find(slide => slide.ariaLabel === label);
  }

  function slideAtWork({ edited }) {
    return edited === undefined ? undefined : slideById(edited);
  }

  function lastStepOf(slide) {
    return slide.querySelectorAll('.fragment').length - 1;
  }

  function targetOf(change, here, neighbours, moves) {
    const { order } = change;
    const work = moves ? slideAtWork(change) : undefined;
    if (work && work.id !== here.id && work.closest('.slides > section')?.id !== here.key)
      return { slide: work, step: lastStepOf(work) };
    const same = slideById(here.id) ?? renamed(here);
    if (same) return { slide: same, step: here.step };
    /* It is another one now, or gone: what follows the last slide before it that is still there. */
    const before = neighbours.slice(0, neighbours.indexOf(here.key)).findLast(key => order.includes(key));
    const key = order[Math.min(order.indexOf(before) + 1, order.length - 1)];
    return { slide: slideById(key), step: here.step };
  }

  function slideById(id) {
    const found = id && document.getElementById(id);
    return found && Reveal.getSlidesElement().contains(found) ? found : undefined;
  }

  /* Slides are left where they are if they can be: to go anywhere takes reveal.js long in a long lecture. */
  function goTo({ slide, step }) {
    if (slide === Reveal.getCurrentSlide()) {
      if (Reveal.getIndices().f !== step) Reveal.navigateFragment(step);
    } else {
      const { h, v } = Reveal.getIndices(slide);
      Reveal.slide(h, v, step);
      Reveal.layout();
    }
    document.fonts.ready.then(() => globalThis.lecternFitSlide?.(Reveal.getCurrentSlide()));
  }

  /* The speaker view listens to this; once more when its frames have changed as well. */
  function tellOthers() {
    if (isFrame) return;
    const say = () => Reveal.dispatchEvent({ type: 'resumed' });
    say();
    setTimeout(say, 200);
  }

  function loadAnew() {
    if (!isReading) {
      const { id, step } = placeNow();
      sessionStorage.setItem(placeKey, JSON.stringify({ id, step }));
    }
    location.reload();
  }

  function comeBack() {
    const kept = sessionStorage.getItem(placeKey);
    sessionStorage.removeItem(placeKey);
    if (!kept) return;
    const { id, step } = JSON.parse(kept);
    const slide = slideById(id);
    if (slide) goTo({ slide, step });
  }
})();
