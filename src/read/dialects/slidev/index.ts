import type { RootContent } from 'mdast';
import { elsewhere } from '../../../message/dialects.ts';
import type { Attributes } from '../../../model/nodes.ts';
import { type Comment, notesOf, takeComments } from '../comments.ts';
import type { ArrangedDeck, DeckSlide, Dialect } from '../types.ts';
import { addressIn, classesOf, giveWishes, isColour } from '../wishes.ts';
import { dropComponents } from './components.ts';
import { arrangeLayout } from './layouts.ts';
import { prepare, SLIDE_KEYS } from './slide-front.ts';

/** Slidev: settings above each slide, layouts and their slots, the last comment of a slide as notes, `<v-click>`. */
export const slidev: Dialect = {
  format: 'slidev',
  name: 'Slidev',
  keys: new Set([
    ...SLIDE_KEYS,
    'theme',
    'fonts',
    'highlighter',
    'drawings',
    'mdc',
    'colorSchema',
    'routerMode',
    'themeConfig',
    'defaults',
    'canvasWidth',
    'aspectRatio',
    'monaco',
    'lineNumbers',
    'favicon',
    'download',
    'exportFilename',
    'info',
    'presenter',
    'record',
    'selectable',
    'addons',
    'comark',
    'duration',
    'timer',
  ]),
  hasTitleSlide: true,
  prepare,
  arrange,
};

function arrange(slide: DeckSlide, deck: ArrangedDeck): RootContent[] {
  const comments: Comment[] = [];
  const uncommented = takeComments(slide.nodes, comment => comments.push(comment));
  const laid = arrangeLayout(dropComponents(uncommented, deck), slide, deck);
  const given = giveWishes(laid, wishesOf(slide, deck), slide, deck);
  const last = comments.at(-1);
  const isLast =
    last !== undefined && !uncommented.some(node => (node.position?.start.line ?? 0) > last.lastLine);
  const notes = isLast ? notesOf(last) : undefined;
  return notes ? [...given, notes] : given;
}

function wishesOf({ settings, line }: DeckSlide, { path, findings }: ArrangedDeck): Attributes {
  const values: Record<string, string> = {};
  const background = settings.get('background');
  if (background !== undefined) {
    values[isColour(background) ? 'background-color' : 'background-image'] = addressIn(background);
  }
  const transition = settings.get('transition');
  if (transition !== undefined && TRANSITIONS.has(transition)) values.transition = transition;
  if (settings.get('hide') === 'true' || settings.get('disabled') === 'true') values.visibility = 'hidden';
  const source = settings.get('src');
  if (source !== undefined) findings.messages.push(elsewhere(path, line, source));
  const classes = classesOf(settings.get('class') ?? '', line, findings).filter(name => CLASS.test(name));
  return { classes, values };
}

const TRANSITIONS: ReadonlySet<string> = new Set(['none', 'fade', 'slide', 'convex', 'concave', 'zoom']);
const CLASS = /^dark$/;
