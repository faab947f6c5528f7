import type { PhrasingContent } from 'mdast';
import type { Resources } from '../../model/artifact.ts';
import { type Deck, slidesOf } from '../../model/deck.ts';
import type { HandoutWishes } from '../../model/handout.ts';
import { createTypstRenderer, typstArray, typstString } from '../../render/typst/index.ts';
import { closingFacts } from '../../text/closing-facts.ts';
import { mendContrast } from '../../theme/contrast.ts';
import { themeOf } from '../reveal/theme.ts';
import { handoutWords } from './wording.ts';

/** On white: as much contrast as small text needs, also in grey. */
const CONTRAST = 5.5;
/** So many slides make a book, whose lines are broken by a quicker rule. */
const LONG = 120;
const WHITE = '#ffffff';
const PAPERS = { a4: 'a4', letter: 'us-letter', a5: 'a5' } as const;

/** What templates see of the lecture as a whole; all of it is code of Typst, except `rtl` and the like. */
export function headView(
  deck: Deck,
  wishes: HandoutWishes,
  resources: Resources,
): Readonly<Record<string, string | boolean>> {
  const { meta } = deck;
  const { render, ...words } = {
    render: createTypstRenderer({ path: deck.source }),
    ...handoutWords(meta.lang),
  };
  const { tokens } = themeOf(meta.theme, resources);
  const accent = (tokens.light ?? tokens.colours).accent ?? '#9a3324';
  const [language = 'en', ...subtags] = meta.lang.split('-');
  const region = subtags.find(tag => REGION.test(tag));
  const facts = closingFacts(meta);
  return {
    accentTyp: typstString(mendContrast(accent, [WHITE], CONTRAST)),
    slideWordTyp: typstString(words.slide),
    slidesWordTyp: typstString(words.slides),
    ofWordTyp: typstString(words.of),
    notesWordTyp: typstString(words.notes),
    paperTyp: typstString(PAPERS[wishes.paper ?? 'a4']),
    titleTextTyp: typstString(meta.title),
    titleTyp: render.inline(meta.titleChildren.filter(node => node.type !== 'footnoteReference')),
    authorsTyp: typstArray((meta.authors ?? []).map(typstString)),
    langTyp: typstString(language.toLowerCase()),
    ...(region ? { regionTyp: typstString(region) } : {}),
    rtlTyp: String(meta.dir === 'rtl'),
    long: slidesOf(deck).length > LONG,
    ...headings(deck),
    ...(facts.length > 0 ? { factsTyp: render.inline(separated(facts)) } : {}),
  };
}

const REGION = /^[A-Z]{2}$/;

/** The title block, and what stands above each page: the course, the lecture, the date. */
function headings({ meta }: Deck): Record<string, string> {
  const { subtitle, authors, course, date, title } = meta;
  const byline = [authors?.join(', '), course, date].filter(part => part !== undefined && part !== '');
  const end = course ? [title, date] : [date];
  return {
    ...(subtitle ? { subtitleTyp: typstString(subtitle) } : {}),
    ...(byline.length > 0 ? { bylineTyp: typstString(byline.join('  ·  ')) } : {}),
    headStartTyp: typstString(course ?? title),
    headEndTyp: typstString(end.filter(part => part !== undefined && part !== '').join('  ·  ')),
  };
}

function separated(facts: readonly PhrasingContent[][]): PhrasingContent[] {
  return facts.flatMap((fact, index) => (index === 0 ? fact : [{ type: 'text', value: '  ·  ' }, ...fact]));
}
