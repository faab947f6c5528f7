export { fitSlides } from './fit-slides.ts';
