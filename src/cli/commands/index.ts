import type { CommandEntry } from '../command.ts';

/** Every command, in the order of the help. Each is loaded when it is used. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'build',
    summary: 'Make a lecture of an outline: slides and speaker notes',
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'outline',
    summary: 'Show how an outline was read, and why',
    load: async () => (await import('./outline.ts')).outline,
  },
  {
    name: 'check',
    summary: 'Say what a build would say; see in the browser that all slides fit',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'present',
    summary: 'Build, and open the lectures in the browser',
    load: async () => (await import('./present.ts')).present,
  },
  {
    name: 'rehearse',
    summary: 'Present to nobody, and keep how long each slide took',
    load: async () => (await import('./rehearse.ts')).rehearse,
  },
  {
    name: 'handout',
    summary: 'Make a PDF to be read and written on, without a browser',
    load: async () => (await import('./handout.ts')).handout,
  },
  {
    name: 'pdf',
    summary: 'Make a PDF of the slides, a page a slide',
    load: async () => (await import('./pdf.ts')).pdf,
  },
  {
    name: 'png',
    summary: 'Take a picture of each slide',
    load: async () => (await import('./png.ts')).png,
  },
  {
    name: 'changes',
    summary: 'Show what changed since the last build, or since an older version',
    load: async () => (await import('./changes.ts')).changes,
  },
  {
    name: 'tweak',
    summary: 'Set what belongs to one slide and not into the outline',
    load: async () => (await import('./tweak.ts')).tweak,
  },
  {
    name: 'themes',
    summary: 'List the themes, and show them in the browser',
    load: async () => (await import('./themes.ts')).themes,
  },
  {
    name: 'doctor',
    summary: 'Show what was found on this machine, and what to do where something is missing',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'help',
    summary: 'Show help on a command',
    load: async () => (await import('./help.ts')).helpOn(commands),
  },
];
