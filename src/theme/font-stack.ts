import type { ThemeTokens } from '../model/artifact.ts';

/** Whether one of a theme's stacks names a font family; `of` asks for one stack only. */
export function isInStack(
  fonts: ThemeTokens['fonts'],
  family: string,
  of?: keyof ThemeTokens['fonts'],
): boolean {
  const stacks = of ? [fonts[of]] : Object.values(fonts);
  return stacks.some(
    stack => stack.includes(`"${family}"`) || stack.split(',').some(name => name.trim() === family),
  );
}
