import type { ThemeTokens } from '../../model/artifact.ts';
import type { DeckView } from './deck-view.ts';

/** Screens up to this width, in CSS pixels, show all slides below each other. */
const PHONE = 435;

/** What reveal.js is started with. */
export function revealConfig({ dir, duration }: DeckView, { box }: ThemeTokens): object {
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
    ...(duration === undefined ? {} : { totalTime: duration }),
  };
}
