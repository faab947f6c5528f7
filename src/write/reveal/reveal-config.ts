import type { ThemeTokens } from '../../model/artifact.ts';
import type { DeckView } from './deck-view.ts';

/** Screens up to this width, in CSS pixels, show all slides below each other. */
const PHONE = 435;
/** Seconds for a slide that no plan names, where others are planned. */
const UNPLANNED = 60;

/** What reveal.js is started with. */
export function revealConfig({ dir, timed }: DeckView, { box }: ThemeTokens): object {
  return {
    width: box.width,
    height: box.height,
    margin: 0,
    minScale: 0.05,
    maxScale: 12,
    center: false,
    display: 'flex',
    rtl: dir === 'rtl',
    hash: true,
    history: true,
    controlsTutorial: false,
    slideNumber: false,
    transition: 'none',
    backgroundTransition: 'none',
    scrollActivationWidth: PHONE,
    scrollLayout: 'compact',
    scrollSnap: 'proximity',
    ...(timed ? { defaultTiming: UNPLANNED } : {}),
  };
}
