import { AUDIENCES, HANDOUT_LAYOUTS, type HandoutWishes, PAPERS } from '../model/handout.ts';
import type { Arguments, OptionSpec } from './command.ts';

/** How a handout is made: they win over what the outline says. */
export const handoutOptions: readonly OptionSpec[] = [
  { name: 'layout', value: 'HOW', choices: HANDOUT_LAYOUTS, help: 'text unless told' },
  { name: 'paper', value: 'SIZE', choices: PAPERS, help: 'a4 unless told' },
  {
    name: 'for',
    value: 'WHOM',
    choices: AUDIENCES,
    help: 'students unless told; the lecturer’s has your notes, and the answers',
  },
  { name: 'notes', help: 'Your notes stand in the students’ handout too' },
];

/** What the options say of the handout. */
export function handoutWishesOf({ values, switches }: Arguments): HandoutWishes {
  const layout = HANDOUT_LAYOUTS.find(known => known === values.get('layout'));
  const paper = PAPERS.find(known => known === values.get('paper'));
  const audience = AUDIENCES.find(known => known === values.get('for'));
  return {
    ...(layout ? { layout } : {}),
    ...(paper ? { paper } : {}),
    ...(audience ? { audience } : {}),
    ...(switches.has('notes') ? { notes: true } : {}),
  };
}
