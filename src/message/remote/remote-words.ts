/** What the remote on a phone says, and the deck about it; all in the language of the lecture. */
export interface RemoteWords {
  readonly next: string;
  readonly previous: string;
  /** Before the title of the slide that follows. */
  readonly follows: string;
  /** Where no slide follows. */
  readonly last: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly larger: string;
  readonly smaller: string;
  readonly black: string;
  /** Ends the black screen. */
  readonly show: string;
  readonly pointer: string;
  readonly time: string;
  readonly run: string;
  readonly hold: string;
  readonly zero: string;
  /** `3:20 ahead`, where `%` stands for the time. */
  readonly ahead: string;
  readonly behind: string;
  readonly looking: string;
  /** No deck is open, or it doesn't do what it is told. */
  readonly silent: string;
  readonly expired: string;
  /** More than one phone, their number being `%`. */
  readonly phones: string;
  /** Over the code in the deck. */
  readonly scan: string;
  readonly sameNetwork: string;
  readonly noNetwork: string;
  readonly otherAddresses: string;
  readonly newCode: string;
  readonly close: string;
}
