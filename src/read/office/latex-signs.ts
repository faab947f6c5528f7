/** A sign of mathematics as LaTeX. */
export function signToLatex(sign: string): string {
  const plain = sign.normalize('NFKC');
  return COMMANDS.get(sign) ?? COMMANDS.get(plain) ?? (SPECIAL_SIGN.test(plain) ? `\\${plain}` : plain);
}

/** LaTeX between the signs that set it in a line, or by itself; empty stays empty. */
export function delimitLatex(latex: string, display: boolean): string {
  if (latex === '') return '';
  return display ? `$$${latex}$$` : `$${latex}$`;
}

/** A text of signs as LaTeX. */
export function signsToLatex(text: string): string {
  return [...text].map(signToLatex).reduce(joinLatex, '');
}

/** Upright text as LaTeX. */
export function textToLatex(text: string): string {
  return `\\text{${text.replace(SPECIAL, '\\$&')}}`;
}

/** Joins two pieces of LaTeX: a command needs a space before a letter. */
export function joinLatex(before: string, after: string): string {
  return COMMAND_END.test(before) && LETTER_START.test(after) ? `${before} ${after}` : before + after;
}

/** What a script hangs on: one sign or command, or all of it. */
export function scriptBase(latex: string): string {
  return [...latex].length === 1 || ONE_COMMAND.test(latex) ? latex : `{${latex}}`;
}

/** The name of a function, such as `\sin`; names that LaTeX doesn't know stand upright. */
export function functionToLatex(latex: string): string {
  const name = latex.replace(BRACES, '');
  return isFunction(name) ? `\\${latex}` : `\\operatorname{${latex}}`;
}

/** True for what LaTeX knows as a function. */
export function isFunction(name: string): boolean {
  return FUNCTION.test(name);
}

/** A bracket that grows, for `\left` and `\right`; none is a full stop. */
export function fenceToLatex(sign: string): string {
  if (sign === '') return '.';
  return FENCES.get(sign) ?? (SPECIAL_SIGN.test(sign) ? `\\${sign}` : sign);
}

/** The command of an accent over letters. */
export function accentToLatex(sign: string): string {
  return ACCENTS.get(sign) ?? '\\hat';
}

const COMMAND_END = /\\[a-zA-Z]+$/;
const LETTER_START = /^[a-zA-Z]/;
const ONE_COMMAND = /^\\[a-zA-Z]+$/;
const SPECIAL = /[#$%&_{}]/g;
const SPECIAL_SIGN = /^[#$%&_{}]$/;
const BRACES = /^\{|\}$/g;
const FUNCTION =
  /^(?:sin|cos|tan|cot|sec|csc|sinh|cosh|tanh|arcsin|arccos|arctan|log|ln|lg|exp|lim|max|min|sup|inf|det|gcd|deg|dim|ker|arg)\b/;

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['\u0302', '\\hat'],
  ['^', '\\hat'],
  ['\u0303', '\\tilde'],
  ['~', '\\tilde'],
  ['\u0304', '\\bar'],
  ['\u0305', '\\bar'],
  ['¯', '\\bar'],
  ['‾', '\\bar'],
  ['\u20d7', '\\vec'],
  ['→', '\\vec'],
  ['\u0307', '\\dot'],
  ['˙', '\\dot'],
  ['\u0308', '\\ddot'],
  ['¨', '\\ddot'],
]);

const FENCES: ReadonlyMap<string, string> = new Map([
  ['⟨', '\\langle'],
  ['⟩', '\\rangle'],
  ['⌈', '\\lceil'],
  ['⌉', '\\rceil'],
  ['⌊', '\\lfloor'],
  ['⌋', '\\rfloor'],
  ['‖', '\\Vert'],
]);

const NAMES = `α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa
  λ lambda μ mu ν nu ξ xi π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi
  ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega ∑ sum ∏ prod ∐ coprod
  ∫ int ∬ iint ∭ iiint ∮ oint ⋃ bigcup ⋂ bigcap ⋁ bigvee ⋀ bigwedge ∞ infty ∂ partial ∇ nabla ± pm ∓ mp × times
  ÷ div ⋅ cdot · cdot ∗ ast ∘ circ ≤ le ≥ ge ≠ ne ≈ approx ≡ equiv ∼ sim ≅ cong ∝ propto ≪ ll ≫ gg → to ← leftarrow
  ↔ leftrightarrow ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↦ mapsto ∈ in ∉ notin ∋ ni ⊂ subset ⊆ subseteq
  ⊃ supset ⊇ supseteq ∪ cup ∩ cap ∖ setminus ∅ emptyset ∀ forall ∃ exists ¬ neg ∧ land ∨ lor ⊥ perp ∥ parallel
  ∠ angle … ldots ⋯ cdots ⋮ vdots ⋱ ddots ℏ hbar ℓ ell ℝ mathbb{R} ℕ mathbb{N} ℤ mathbb{Z} ℚ mathbb{Q} ℂ mathbb{C}
  √ surd † dagger ⊕ oplus ⊗ otimes ⟨ langle ⟩ rangle ∎ blacksquare ∴ therefore ∵ because`;

const COMMANDS: ReadonlyMap<string, string> = new Map(
  [...NAMES.matchAll(/(\S)\s+(\S+)/gu)].map(([, sign = '', name = '']) => [sign, `\\${name}`]),
);

/** The sign that a command of LaTeX stands for. */
export function signOfCommand(name: string): string | undefined {
  return SIGNS.get(name);
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  [...COMMANDS].map(([sign, command]) => [command.slice(1), sign]),
);
