/** The title that a file states in its properties; undefined when a program, not the author, wrote it. */
export function titleFromProperties(property: string): string | undefined {
  const title = property.replace(WHITE_SPACE, ' ').replace(BY_EDITOR, '').trim();
  if (title === '' || title.length > LONGEST || WRITTEN_BY_PROGRAM.some(pattern => pattern.test(title)))
    return undefined;
  return title;
}

const WHITE_SPACE = /\s+/g;
const LONGEST = 200;
/** What an editor in the browser puts behind the name of a document. */
const BY_EDITOR = / - Google \p{L}+$/u;

const WRITTEN_BY_PROGRAM: readonly RegExp[] = [
  /^(?:microsoft|ms) word\b/i,
  /^(?:document|dokument|documento|documento?|dokumentum|документ|文档|文件|untitled|unbenannt|sans titre|sin título|senza titolo|ohne titel|无标题|word document|presentation|präsentation|présentation|presentación|presentazione)[\s_-]*\d*$/iu,
  /^(?:untitled|new|neues|nouveau|nuevo|nuovo) (?:document|dokument|page|documento)$/iu,
  /^(?:powerpoint[\s-]*(?:presentation|präsentation)|présentation powerpoint|presentación de powerpoint|presentazione standard di powerpoint|slide \d+)$/iu,
  /\.(?:docx?|dotx?|docm|dotm|odt|ott|rtf|pages|txt|html?)$/i,
  /^(?:normal|template|vorlage|modèle|plantilla|standard|letter|blank)(?:\.\w+)?$/iu,
  /^[[<{(].*[\]>})]$/,
  /^(?:title|titel|titre|título|titolo|document title|title of document|your title|insert title)(?: here)?$/iu,
];
