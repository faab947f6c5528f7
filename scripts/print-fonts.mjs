import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = join(
  resolve(dirname(fileURLToPath(import.meta.url)), '..'),
  'node_modules/@expo-google-fonts',
);

/** What handouts are set in: whole fonts, since Typst does not put subsets of one family together. */
const FONTS = {
  'source-serif-4': ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'],
  'source-sans-3': ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'],
  'source-code-pro': ['400Regular', '600SemiBold'],
  'noto-naskh-arabic': ['400Regular', '600SemiBold'],
  'noto-serif-hebrew': ['400Regular', '600SemiBold'],
  'noto-serif-devanagari': ['400Regular', '600SemiBold'],
};

/** Copies the fonts of handouts; `outDir` is `lib/assets/print-fonts`. */
export function collectPrintFonts(outDir) {
  mkdirSync(outDir, { recursive: true });
  for (const [name, styles] of Object.entries(FONTS)) {
    for (const style of styles) {
      const file = `${fileStem(name)}_${style}.ttf`;
      copyFileSync(join(PACKAGES, name, style, file), join(outDir, file));
    }
    copyFileSync(join(PACKAGES, name, 'LICENSE_FONT'), join(outDir, `${fileStem(name)}-licence.txt`));
  }
}

function fileStem(name) {
  return name
    .split('-')
    .map(word => word[0].toUpperCase() + word.slice(1))
    .join('');
}
