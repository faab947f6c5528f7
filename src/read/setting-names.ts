import type { Meta } from '../model/meta.ts';

export type SettingName = Exclude<keyof Meta, 'namedBy'>;

/** What a key in front matter or `lectern.yaml` means to Lectern, and how sure that is. */
export type SettingMeaning = SettingName | 'foreign' | 'unknown';

/** The names that the manual gives, in its order. */
export const SETTINGS = [
  'title',
  'subtitle',
  'author',
  'course',
  'date',
  'contact',
  'licence',
  'url',
  'lang',
  'theme',
  'palette',
  'accent',
  'aspect',
  'brand',
  'detail',
  'slide-level',
  'agenda',
  'html',
  'stacks',
  'steps',
  'labels',
  'bullets',
  'handout',
  'duration',
] as const;

/** The meaning of a key, its case, hyphens and underscores aside. */
export function meaningOf(key: string): SettingMeaning {
  const plain = key.toLowerCase().replace(SEPARATORS, '');
  return MEANINGS.get(plain) ?? (FOREIGN.has(plain) || FOREIGN_PREFIX.test(plain) ? 'foreign' : 'unknown');
}

const SEPARATORS = /[\s._-]+/g;

const MEANINGS: ReadonlyMap<string, SettingName> = new Map<string, SettingName>([
  ['title', 'title'],
  ['subtitle', 'subtitle'],
  ['author', 'authors'],
  ['authors', 'authors'],
  ['lecturer', 'authors'],
  ['lecturers', 'authors'],
  ['speaker', 'authors'],
  ['speakers', 'authors'],
  ['presenter', 'authors'],
  ['instructor', 'authors'],
  ['teacher', 'authors'],
  ['by', 'authors'],
  ['course', 'course'],
  ['class', 'course'],
  ['module', 'course'],
  ['date', 'date'],
  ['contact', 'contact'],
  ['licence', 'licence'],
  ['license', 'licence'],
  ['url', 'url'],
  ['lang', 'lang'],
  ['language', 'lang'],
  ['locale', 'lang'],
  ['theme', 'theme'],
  ['palette', 'palette'],
  ['accent', 'accent'],
  ['accentcolor', 'accent'],
  ['accentcolour', 'accent'],
  ['aspect', 'aspect'],
  ['aspectratio', 'aspect'],
  ['brand', 'brand'],
  ['detail', 'detail'],
  ['slidelevel', 'slideLevel'],
  ['agenda', 'agenda'],
  ['toc', 'agenda'],
  ['html', 'html'],
  ['stacks', 'stacks'],
  ['steps', 'steps'],
  ['incremental', 'steps'],
  ['labels', 'labels'],
  ['bullets', 'bullets'],
  ['handout', 'handout'],
  ['handouts', 'handout'],
  ['duration', 'duration'],
]);

/** Keys of blogs, of pandoc, Quarto, Marp, Slidev, remark and reveal-md, without hyphens. */
const FOREIGN: ReadonlySet<string> = new Set(
  `abstract affiliation affiliations aliases audio author email avatar background backgroundcolor
  backgroundimage banner bibliography canvaswidth cascade catalog categories category citationstyle color colorlinks
  colorschema colortheme comment comments copyright cover created csl css cssclass cssclasses defaults description
  documentclass download draft drawings editor excerpt execute exportfilename favicon featured
  featuredimage filters fontfamily fonts fontsize fonttheme footer format geometry haschildren header headerimage
  headerimg headerincludes headermask headingdivider hero hide highlight highlighter highlighttheme icon id image images info
  institute institution isbn jupyter katex key keywords lastmod lastmodified lastmodifiedat layout
  linenumbers link linkcolor linkcitations linestretch logo mainfont marp math mathjax mdc menu modified monaco
  name navorder nocite nocopyright numbersections order outline output outputs pagenumber paginate papersize
  parent params path pdf permalink plantumlserver plugins preload presenter preprocessor private published
  publishdate rating record redirect redirectfrom redirectto references routealias routermode runtime sansfont
  script scripts section selectable separator series sidebar sidebarlayout size slug source standalone status
  style styles subject summary svg tag tags template thanks themeconfig thumbnail titlepage tocdepth tocsticky
  toctitle topic topics transition twitter type updated urlcolor uuid verticalseparator version
  visibility website weight width height`
    .split(/\s+/)
    .concat(['readingtime', 'revealoptions', 'revealjsurl']),
);
const FOREIGN_PREFIX = /^(?:og|twitter|reveal|marp|slidev|pandoc|beamer|zotero|dc|jekyll|hugo)(?=\w)/;
