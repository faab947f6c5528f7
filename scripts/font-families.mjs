/**
 * Which fonts decks may carry, and what each is cut from. All come under the Open Font License. Changed fonts
 * must not bear a reserved name, hence names of our own.
 */

/** Letters of Europe beyond ASCII and Latin 1: a third of `latin-ext`, and mostly all that is needed of it. */
const EUROPE = 'U+0100-017F,U+0218-021B,U+1E9E,U+2020,U+20AA-20AC';

/** Space, figures and signs: all that a text in another script takes of a Latin font. */
const MARKS =
  'U+0020-0040,U+005B-0060,U+007B-007E,U+00A0,U+00AB,U+00B7,U+00BB,U+2009,U+202F,U+2013-2014,U+2018-201A,' +
  'U+201C-201E,U+2022,U+2026,U+2039-203A,U+2212';
const PLAIN = `U+0041-005A,U+0061-007A,${MARKS}`;
/** What western Europe writes. Signs that few texts hold would be a fifth of the font. */
const WESTERN = `${PLAIN},U+00A1,U+00A7,U+00B0-00B1,U+00BF-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+2010-2011,U+20AC,U+2122`;

/**
 * What a font is delivered in; `of` names the subset that it is cut from, when it is a part of one. `cuts` are the same
 * with fewer letters, the fewest first, for decks that show no others.
 */
const SUBSETS = [
  {
    name: 'latin',
    take: WESTERN,
    cuts: [
      { name: 'marks', take: MARKS },
      { name: 'plain', take: PLAIN },
    ],
  },
  { name: 'latin-signs', of: 'latin', leave: WESTERN },
  { name: 'latin-europe', of: 'latin-ext', take: EUROPE },
  { name: 'latin-ext', of: 'latin-ext', leave: EUROPE },
  { name: 'greek' },
  { name: 'greek-ext' },
  { name: 'cyrillic' },
  { name: 'cyrillic-ext' },
  { name: 'vietnamese' },
];

/** What our styles ask of Latin, Greek and Cyrillic fonts; small capitals and alternates would be a third of them. */
const FEATURES = 'kern liga calt ccmp locl mark mkmk lnum tnum'.split(' ');
/** Of those that are set with old figures. */
const OLD_FIGURES = [...FEATURES, 'onum', 'pnum'];

const REGULAR = { weight: 400, style: 'normal' };
const SEMIBOLD = { weight: 600, style: 'normal' };
const BOLD = { weight: 700, style: 'normal' };
const ITALIC = { weight: 400, style: 'italic' };
const BOLD_ITALIC = { weight: 600, style: 'italic' };

/** What few write would be half of a font: mathematical signs, letters for some languages of Africa, Vedic marks. */
const LETTERS = {
  arabic: { of: 'arabic', take: 'U+0600-06FF,U+200C-200E,U+FD3E-FD3F,U+FDF2' },
  devanagari: { of: 'devanagari', take: 'U+0900-0970,U+200C-200D,U+20B9,U+25CC' },
};

/**
 * Letters of other scripts join the two families that stand in every stack, so that no theme has to name
 * them; those whose letters are heavy come in one family for text and titles. They stand first: where ranges
 * overlap, the browser takes what was declared last.
 */
const SCRIPTS = [
  script('sans', 'noto-sans-arabic', 'arabic'),
  script('sans', 'noto-sans-hebrew', 'hebrew'),
  script('serif', 'noto-serif-hebrew', 'hebrew'),
  script('sans', 'yantramanav', 'devanagari', { ...BOLD, servesAs: 600 }),
];

/**
 * The whole range of weights and optical sizes of the variable serif would cost 122 kB a style; a cut costs
 * 21 kB and is the one that the size on the slide asks for.
 */
const SERIF = {
  family: 'Lectern Serif',
  file: 'lectern-serif',
  from: '@fontsource-variable/source-serif-4',
  source: (subset, { style }) => `source-serif-4-${subset}-opsz-${style}.woff2`,
  styles: [
    { ...SEMIBOLD, axes: { opsz: 48, wght: 600 } },
    { ...REGULAR, axes: { opsz: 60, wght: 400 } },
    { ...ITALIC, axes: { opsz: 40, wght: 400 } },
    { weight: 300, style: 'normal', axes: { opsz: 60, wght: 300 }, only: 'U+0030-0039' },
  ],
  subsets: SUBSETS,
  features: FEATURES,
};

export const FAMILIES = [
  ...SCRIPTS,
  SERIF,
  family('Lectern Sans', 'source-sans-3', [REGULAR, SEMIBOLD, ITALIC, BOLD_ITALIC]),
  family('Lectern Mono', 'source-code-pro', [REGULAR]),
  family('Lectern Text', 'source-serif-4', [REGULAR, SEMIBOLD, ITALIC, BOLD_ITALIC]),
  family('Lectern Headline', 'playfair-display', [BOLD, ITALIC]),
  family('Lectern Grotesque', 'inter-tight', [REGULAR, SEMIBOLD, ITALIC, BOLD_ITALIC]),
  family('Lectern Legible', 'atkinson-hyperlegible-next', [
    REGULAR,
    BOLD,
    ITALIC,
    { ...BOLD, style: 'italic' },
  ]),
  family('Lectern Slate', 'alegreya', [BOLD, REGULAR, ITALIC], OLD_FIGURES),
  family(
    'Lectern Slate Sans',
    'alegreya-sans',
    [REGULAR, BOLD, ITALIC, { ...BOLD, style: 'italic' }],
    OLD_FIGURES,
  ),
];

function family(name, source, styles, features = FEATURES) {
  return {
    family: name,
    file: name.toLowerCase().replaceAll(' ', '-'),
    from: `@fontsource/${source}`,
    source: (subset, { weight, style }) => `${source}-${subset}-${weight}-${style}.woff2`,
    styles,
    subsets: SUBSETS,
    features,
  };
}

/**
 * Browsers look for a letter only in the faces of the one weight that comes nearest: a bolder cut must say that it
 * serves as the weight of its family. Letters that change with their neighbours need all features of
 * their font.
 */
function script(role, source, subset, bold = SEMIBOLD) {
  const name = role === 'sans' ? 'Lectern Sans' : 'Lectern Serif';
  const { features, ...plain } = family(name, source, [REGULAR, bold]);
  return { ...plain, subsets: [{ name: subset, ...LETTERS[subset] }] };
}
