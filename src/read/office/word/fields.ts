import type { XmlElement } from '../xml.ts';

interface Field {
  instruction: string;
  /** Before `separate` stands what it computes, behind it what it shows. */
  shows: boolean;
}

/** True for instructions of fields whose text Word makes of the rest of the document. */
export function isGenerated(instruction: string): boolean {
  return GENERATED.test(instruction);
}

/** The address that a field links to. */
export function linkOfInstruction(instruction: string): string | undefined {
  return safeLink(HYPERLINK.exec(instruction)?.[1]);
}

/** An address that may stand on a slide. */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && SAFE_LINK.test(address) ? address : undefined;
}

const GENERATED = /^\s*(?:TOC|INDEX|TOA|PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/i;
const HYPERLINK = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"/i;
const SAFE_LINK = /^(?:https?:|mailto:)/i;

/** Fields that are open, the inner ones last. */
export class OpenFields {
  private readonly open: Field[] = [];

  /** Reads the sign that begins, parts or ends a field. */
  turn({ attributes }: XmlElement): void {
    const type = attributes.get('w:fldCharType');
    const field = this.open.at(-1);
    if (type === 'begin') this.open.push({ instruction: '', shows: false });
    else if (type === 'end') this.open.pop();
    else if (type === 'separate' && field) field.shows = true;
  }

  addInstruction(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.shows) field.instruction += text;
  }

  /** What stands here is an instruction, or generated. */
  get silent(): boolean {
    return this.open.some(({ instruction, shows }) => !shows || isGenerated(instruction));
  }

  get link(): string | undefined {
    return this.open.map(({ instruction }) => linkOfInstruction(instruction)).findLast(Boolean);
  }
}
