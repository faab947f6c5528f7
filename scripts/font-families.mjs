/**
 * Which fonts decks may carry, and what each is cut from. All come under the Open Font License. Changed fonts
 * must not bear a reserved name, hence names of our own.
 */

/** Letters of Europe beyond `WESTERN`: a third of `latin-ext`, and mostly all that is needed of it. */
const EUROPE = 'U+0100-0130,U+0132-0151,U+0154-017F,U+0218-021B,U+1E9E,U+2020,U+20AA-20AB';

/** Space, figures and signs: all that a text in another script takes of a Latin font. */
const MARKS =
  'U+0020-0040,U+005B-0060,U+007B-007E,U+00A0,U+00AB,U+00B7,U+00BB,U+2009,U+202F,U+2013-2014,U+2018-201A,' +
  'U+201C-201E,U+2022,U+2026,U+2039-203A,U+2212';
const PLAIN = `U+0041-005A,U+0061-007A,${MARKS}`;
/** What western Europe writes. Signs that few texts hold would be a fifth of the font. */
const WESTERN = `${PLAIN},U+00A1,U+00A7,U+00B0-00B1,U+00BF-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+2010-2011,U+20AC,U+2122`;

/** What Vietnamese takes of western Europe's letters. */
const VIETNAMESE = `${PLAIN},U+00C0-00C3,U+00C8-00CA,U+00CC-00CD,U+00D2-00D5,U+00D9-00DA,U+00DD,U+00E0-00E3,U+00E8-00EA,U+00EC-00ED,U+00F2-00F5,U+00F9-00FA,U+00FD`;

/** What few letters of `EUROPE` the languages take that need any: together they would be half of the font. */
const POLISH = 'U+0104-0107,U+0118-0119,U+0141-0144,U+015A-015B,U+0179-017C';
const WEST_AND_SOUTH =
  'U+0102-0103,U+0110-0111,U+011E-011F,U+0128-0129,U+0130,U+0150-0151,U+015E-015F,U+0162-0163,U+0168-0171,U+0218-021B,U+20AB';
const CENTRAL =
  'U+0106-0107,U+010C-0111,U+011A-011B,U+0139-013A,U+013D-013E,U+0147-0148,U+0154-0155,U+0158-0159,U+0160-0161,' +
  'U+0164-0165,U+016E-016F,U+017D-017E';
const BREVES_AND_TILDES = 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+20AB';
const RUSSIAN = 'U+0401,U+0410-044F,U+0451,U+2116';
/** With what Ukrainian, Belarusian and Bulgarian add. */
const EAST_SLAVIC = `${RUSSIAN},U+0404,U+0406-0407,U+040E,U+0454,U+0456-0457,U+045E,U+0490-0491`;
/** Macedonian included. */
const SERBIAN =
  'U+0402-0403,U+0405,U+0408-040C,U+040F-0418,U+041A-0428,U+0430-0438,U+043A-0448,U+0452-0453,U+0455,U+0458-045C,U+045F,U+2116';
/** Stand among the letters of other subsets, too: a deck that carries them there needs them nowhere else. */
const HORNED = 'U+01A0-01A1,U+01AF-01B0';

/**
 * What a font is delivered in; no letter stands in two of them, or a deck would carry both. `of` names the subset that it is cut from, when it is a part of one. `cuts` are the same
 * with fewer letters, the fewest first, for decks that show no others.
 */
const SUBSETS = [
  {
    name: 'latin',
    take: WESTERN,
    cuts: [
      { name: 'marks', take: MARKS },
      { name: 'plain', take: PLAIN },
      { name: 'vietnamese', take: VIETNAMESE },
    ],
  },
  { name: 'latin-signs', of: 'latin', leave: WESTERN },
  {
    name: 'latin-europe',
    of: 'latin-ext',
    take: EUROPE,
    cuts: [
      { name: 'breves', take: BREVES_AND_TILDES },
      { name: 'polish', take: POLISH },
      { name: 'west-south', take: WEST_AND_SOUTH },
      { name: 'central', take: CENTRAL },
    ],
  },
  { name: 'latin-ext', of: 'latin-ext', leave: `${EUROPE},${HORNED},U+0131,U+0152-0153` },
  { name: 'greek' },
  { name: 'greek-ext' },
  {
    name: 'cyrillic',
    cuts: [
      { name: 'russian', take: RUSSIAN },
      { name: 'serbian', take: SERBIAN },
      { name: 'east-slavic', take: EAST_SLAVIC },
    ],
  },
  { name: 'cyrillic-ext', leave: 'U+0490-0491,U+04B0-04B1' },
  { name: 'vietnamese', leave: EUROPE },
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
