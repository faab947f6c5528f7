/** How the program ends; documented in `docs/command-line.md`. */
export const EXIT = {
  /** All went well; there may be warnings. */
  clean: 0,
  /** Something could not be made: the messages say what. */
  errors: 1,
  /** The command line itself was not understood. */
  usage: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
