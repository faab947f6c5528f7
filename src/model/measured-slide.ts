/** What the browser tells of a slide as it shows it; all lengths are in CSS pixels of the slide. */
export interface MeasuredSlide {
  /** Of the slide in the deck. */
  readonly id: string;
  /** The part of its size that its body was set at so that it fits with the fonts of the browser; 1 where it fits. */
  readonly shrunk: number;
  readonly findings: readonly SlideFinding[];
}

/** Something that leaves the safe area of its slide, or is cut off. */
export interface SlideFinding {
  readonly kind: 'outside' | 'clipped';
  /** By how much, on each side that it passes. */
  readonly sides: Readonly<Partial<Record<SlideSide, number>>>;
  /** How the text begins, where it is one. */
  readonly text?: string;
  /** Else the name of the element: `img`, `table`, `pre`. */
  readonly element?: string;
}

export type SlideSide = 'left' | 'right' | 'top' | 'bottom';
