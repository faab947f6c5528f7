import type { Schema } from 'hast-util-sanitize';

const words = (names: string): string[] => names.split(' ');

/** What may stand in a slide: our handlers make nothing else, so that what slips past them ends here. */
export const schema: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  ancestors: {
    tbody: ['table'],
    thead: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    td: ['table'],
    th: ['table'],
  },
  required: {},
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['data'],
    cite: ['http', 'https'],
  },
  tagNames: words(
    'a abbr aside b bdi blockquote br cite code dd del dfn div dl dt em figcaption figure h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead tr u ul var wbr',
  ),
  attributes: {
    '*': ['className', 'dir', 'lang', 'title', 'role', 'ariaLabel', 'ariaHidden'],
    a: ['href', 'target', 'rel'],
    blockquote: ['cite'],
    code: ['dataLanguage'],
    div: ['tabIndex'],
    img: ['src', 'alt', 'width', 'height', ['style', /^--ratio: [\d.]+$/]],
    li: ['value', 'dataOrdinal'],
    ol: ['start', 'reversed'],
    pre: ['dataLanguage', 'tabIndex'],
    span: ['dataDone'],
    td: ['colSpan', 'rowSpan', 'dataAlign'],
    th: ['colSpan', 'rowSpan', 'scope', 'dataAlign'],
  },
};
