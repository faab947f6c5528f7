/** What a deck was told to do and has not said to have done yet. */
export interface Errands {
  /** A number for one more, and whether it was done in time. */
  readonly begin: () => { readonly number: number; readonly done: Promise<boolean> };
  /** The deck says that it has done one. */
  readonly end: (number: number) => void;
}

/** `patience` is in milliseconds: what takes longer counts as not done. */
export function openErrands(patience: number): Errands {
  const waiting = new Map<number, () => void>();
  let last = 0;
  return {
    begin: () => {
      last += 1;
      const number = last;
      const done = new Promise<boolean>(settle => {
        const late = setTimeout(() => {
          waiting.delete(number);
          settle(false);
        }, patience);
        waiting.set(number, () => {
          clearTimeout(late);
          waiting.delete(number);
          settle(true);
        });
      });
      return { number, done };
    },
    end: number => waiting.get(number)?.(),
  };
}
