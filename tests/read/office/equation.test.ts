import { describe, expect, it } from 'vitest';
import { mathToLatex } from '../../../src/read/office/mathml.ts';
import { equationToLatex } from '../../../src/read/office/word/equation.ts';
import { parseXml } from '../../../src/read/office/xml.ts';

const omml = (inside: string, name = 'oMath') =>
  equationToLatex(
    parseXml(
      `<m:${name} xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inside}</m:${name}>`,
      'm',
    ),
  );
const run = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const part = (name: string, text: string) => `<m:${name}>${run(text)}</m:${name}>`;

describe('an equation of Word', () => {
  it.each([
    [`<m:f>${part('num', 'a')}${part('den', '2b')}</m:f>`, '$\\frac{a}{2b}$'],
    [`<m:rad><m:deg/>${part('e', 'x')}</m:rad>`, '$\\sqrt{x}$'],
    [`<m:sSubSup>${part('e', 'x')}${part('sub', 'i')}${part('sup', '2')}</m:sSubSup>`, '$x_{i}^{2}$'],
    [`<m:sSup>${part('e', 'ab')}${part('sup', '2')}</m:sSup>`, '${ab}^{2}$'],
    [
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr>${part('sub', 'i=1')}${part('sup', 'n')}${part('e', 'i')}</m:nary>`,
      '$\\sum_{i=1}^{n} i$',
    ],
    [
      `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>${part('e', 'x')}</m:d>`,
      '$\\left[x\\right]$',
    ],
    [`<m:func><m:fName>${run('sin')}</m:fName>${part('e', 'x')}</m:func>`, '$\\sin x$'],
    [`<m:acc><m:accPr><m:chr m:val="&#x20d7;"/></m:accPr>${part('e', 'v')}</m:acc>`, '$\\vec{v}$'],
    [`<m:m><m:mr>${part('e', 'a')}${part('e', 'b')}</m:mr></m:m>`, '$\\begin{matrix}a & b\\end{matrix}$'],
    [run('α≤β50%'), '$\\alpha\\le\\beta50\\%$'],
    [run('αx'), '$\\alpha x$'],
    ['<m:r><m:rPr><m:nor/></m:rPr><m:t>if x_1</m:t></m:r>', '$\\text{if x\\_1}$'],
    ['<m:unheardOf><m:e><m:r><m:t>z</m:t></m:r></m:e></m:unheardOf>', '$z$'],
    ['', ''],
  ])('%s', (inside, latex) => {
    expect(omml(inside)).toBe(latex);
  });

  it('is set by itself where it was', () => {
    expect(omml(`<m:oMath>${run('x')}</m:oMath>`, 'oMathPara')).toBe('$$x$$');
  });
});

describe('MathML', () => {
  const latex = (inside: string) =>
    mathToLatex(parseXml(`<math xmlns="http://www.w3.org/1998/Math/MathML">${inside}</math>`, 'm'));

  it.each([
    ['<mfrac><mi>a</mi><mn>2</mn></mfrac>', '$\\frac{a}{2}$'],
    ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '$\\sqrt{x+1}$'],
    ['<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>', '$\\sum_{i}^{n}$'],
    ['<mover accent="true"><mi>x</mi><mo>¯</mo></mover>', '$\\bar{x}$'],
    ['<mi>lim</mi><mi>speed</mi>', '$\\lim\\text{speed}$'],
    ['<semantics><mi>y</mi><annotation encoding="StarMath 5.0">y</annotation></semantics>', '$y$'],
  ])('%s', (inside, expected) => {
    expect(latex(inside)).toBe(expected);
  });
});
