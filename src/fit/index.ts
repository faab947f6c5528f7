export { type FitRecall, fitSlides } from './fit-slides.ts';
export { measureByFonts } from './measure/measure-by-fonts.ts';
export type { TextMeasure } from './measure/text-measure.ts';
export { type Typography, typographyOf } from './measure/typography.ts';
