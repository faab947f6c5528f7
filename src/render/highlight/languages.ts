/** Code blocks that name one of these want no colours. */
export const NO_LANGUAGE: ReadonlySet<string> = new Set([
  'text',
  'txt',
  'plain',
  'plaintext',
  'none',
  'output',
]);

/** Grammars that use others inside: these have to be there as well. */
export const EMBEDDED: Readonly<Record<string, readonly string[]>> = {
  erb: ['ruby', 'xml'],
  handlebars: ['xml'],
  http: ['json', 'xml'],
  markdown: ['xml'],
  'php-template': ['php', 'xml'],
  'python-repl': ['python'],
  'julia-repl': ['julia'],
  'node-repl': ['javascript'],
  shell: ['bash'],
  twig: ['xml'],
  xml: ['css', 'javascript'],
};

/** The name of highlight.js's grammar for what an author calls a language; undefined when there is none. */
export function grammarOf(language: string): string | undefined {
  if (GRAMMARS.has(language)) return language;
  return ALIASES.get(language);
}

/** All names that authors may use. */
export function knownLanguages(): string[] {
  return [...GRAMMARS, ...ALIASES.keys()];
}

const GRAMMARS: ReadonlySet<string> = new Set(
  (
    '1c abnf accesslog actionscript ada angelscript apache applescript arcade arduino armasm asciidoc ' +
    'aspectj autohotkey autoit avrasm awk axapta bash basic bnf brainfuck c cal capnproto ceylon clean ' +
    'clojure-repl clojure cmake coffeescript coq cos cpp crmsh crystal csharp csp css d dart delphi diff ' +
    'django dns dockerfile dos dsconfig dts dust ebnf elixir elm erb erlang-repl erlang excel fix flix ' +
    'fortran freedesktop fsharp gams gauss gcode gherkin glsl gml go golo gradle graphql groovy haml ' +
    'handlebars haskell haxe hsp http hy inform7 ini irpf90 isbl java javascript jboss-cli json ' +
    'julia-repl julia kotlin lasso latex ldif leaf less lisp livecodeserver livescript llvm lsl lua ' +
    'makefile markdown mathematica matlab maxima mel mercury mipsasm mizar mojolicious monkey moonscript ' +
    'n1ql nestedtext nginx nim nix node-repl nsis objectivec ocaml openscad oxygene parser3 perl pf pgsql ' +
    'php-template php plaintext pony powershell processing profile prolog properties protobuf puppet ' +
    'purebasic python-repl python q qml r reasonml rib roboconf routeros rsl ruby ruleslanguage rust sas ' +
    'scala scheme scilab scss shell smali smalltalk sml sqf sql stan stata step21 stylus subunit swift ' +
    'taggerscript tap tcl thrift tp twig typescript vala vbnet vbscript-html vbscript verilog vhdl vim ' +
    'wasm wren x86asm xl xml xquery yaml zephir'
  ).split(' '),
);

/** Each grammar with the other names that it goes by. */
const ALIASES: ReadonlyMap<string, string> = aliasMap([
  'actionscript: as',
  'angelscript: asc',
  'apache: apacheconf',
  'applescript: osascript',
  'arduino: ino',
  'armasm: arm',
  'asciidoc: adoc',
  'autohotkey: ahk',
  'axapta: x++',
  'bash: sh zsh',
  'brainfuck: bf',
  'c: h',
  'capnproto: capnp',
  'clean: icl dcl',
  'clojure: clj edn',
  'cmake: cmake.in',
  'coffeescript: coffee cson iced',
  'cos: cls',
  'cpp: cc c++ h++ hpp hh hxx cxx',
  'crmsh: crm pcmk',
  'crystal: cr',
  'csharp: cs c#',
  'delphi: dpr dfm pas pascal',
  'diff: patch',
  'django: jinja',
  'dns: bind zone',
  'dockerfile: docker',
  'dos: bat batch cmd',
  'dust: dst',
  'elixir: ex exs',
  'erlang: erl',
  'excel: xlsx xls',
  'fortran: f90 f95',
  'freedesktop: desktop systemd',
  'fsharp: fs f#',
  'gams: gms',
  'gauss: gss',
  'gcode: nc',
  'gherkin: feature',
  'go: golang',
  'graphql: gql',
  'handlebars: hbs html.hbs html.handlebars htmlbars',
  'haskell: hs',
  'haxe: hx',
  'http: https',
  'hy: hylang',
  'inform7: i7',
  'ini: toml',
  'java: jsp',
  'javascript: js jsx mjs cjs',
  'jboss-cli: wildfly-cli',
  'json: jsonc json5',
  'julia-repl: jldoctest',
  'kotlin: kt kts ktm ktx',
  'lasso: ls lassoscript',
  'latex: tex',
  'livescript: ls',
  'lua: pluto',
  'makefile: mk mak make',
  'markdown: md mkdown mkd',
  'mathematica: mma wl',
  'mercury: m moo',
  'mipsasm: mips',
  'moonscript: moon',
  'nestedtext: nt',
  'nginx: nginxconf',
  'nix: nixos',
  'objectivec: mm objc obj-c obj-c++ objective-c++',
  'ocaml: ml',
  'openscad: scad',
  'perl: pl pm',
  'pf: pf.conf',
  'pgsql: postgres postgresql',
  'plaintext: text txt',
  'powershell: pwsh ps ps1',
  'processing: pde',
  'protobuf: proto',
  'puppet: pp',
  'purebasic: pb pbi',
  'python-repl: pycon',
  'python: py gyp ipython',
  'q: k kdb',
  'qml: qt',
  'reasonml: re',
  'roboconf: graph instances',
  'routeros: mikrotik',
  'ruby: rb gemspec podspec thor irb',
  'rust: rs',
  'scheme: scm',
  'scilab: sci',
  'shell: console shellsession',
  'smalltalk: st',
  'sml: ml',
  'stan: stanfuncs',
  'stata: do ado',
  'step21: p21 step stp',
  'stylus: styl',
  'tcl: tk',
  'twig: craftcms',
  'typescript: ts tsx mts cts',
  'vbnet: vb',
  'vbscript: vbs',
  'verilog: v sv svh',
  'xl: tao',
  'xml: html xhtml rss atom xjb xsd xsl plist wsf svg',
  'xquery: xpath xq xqm',
  'yaml: yml',
  'zephir: zep',
]);

function aliasMap(lines: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of lines) {
    const [grammar = '', names = ''] = line.split(': ');
    for (const name of names.split(' ')) if (!map.has(name)) map.set(name, grammar);
  }
  return map;
}
