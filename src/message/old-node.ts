/** For a Node.js that cannot run Lectern; plain text, since nothing else can be loaded then. */
export function oldNode(found: string, needed: string): string {
  return `This is Node.js ${found}, and Lectern needs ${needed} or newer: install a current one from nodejs.org`;
}
