import { Failure } from '../io/failure.ts';
import { readSidecarFile, type SidecarFile, writeSidecarFile } from '../io/sidecar-file.ts';
import { badTweakTyped, brokenSidecar } from '../message/sidecar.ts';
import { ASKABLE_LAYOUTS } from '../model/deck.ts';
import type { Message } from '../model/message.ts';
import { baseOf, type Sidecar } from '../model/sidecar.ts';
import { decodeText } from '../read/decode.ts';
import { editSidecar } from '../read/sidecar/edit-sidecar.ts';
import { readSidecarText } from '../read/sidecar/read-sidecar.ts';
import { tweakKey } from '../read/sidecar/read-tweak.ts';
import { TWEAKS } from '../read/sidecar/tweak-values.ts';
import type { Extra } from '../serve/extra.ts';
import type { Reply } from '../serve/take-post.ts';
import type { FoundLecture } from './outlines-for.ts';

/** Lets the pages of lectures show and set what belongs to single slides. `find` gives the lectures that there are now. */
export function offerTweaks(find: () => readonly FoundLecture[]): Extra {
  const fileOf = (lecture: string): SidecarFile | undefined => {
    const outline = find().find(({ name }) => name === lecture)?.outlines[0];
    return outline && readSidecarFile(outline.path);
  };
  return {
    address: '/.lectern/tweak',
    script: '/.lectern/deck/tweak.js',
    ask: query => {
      const file = fileOf(query.get('lecture') ?? '');
      return file ? shown(file, baseOf(query.get('slide') ?? '')) : {};
    },
    tell: body => {
      const asked = readAsked(body);
      const file = asked && fileOf(asked.lecture);
      return asked && file ? write(file, asked) : { status: 400 };
    },
  };
}

interface Asked {
  readonly lecture: string;
  readonly slide: string;
  readonly key: string;
  readonly value: string;
}

const MOST_OF_A_NAME = 300;

function readAsked(body: unknown): Asked | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { lecture, slide, key, value } = body as Readonly<Record<string, unknown>>;
  if (typeof lecture !== 'string' || typeof slide !== 'string') return undefined;
  if (typeof key !== 'string' || typeof value !== 'string') return undefined;
  if (slide === '' || slide.length > MOST_OF_A_NAME || UNSAFE.test(slide)) return undefined;
  return { lecture, slide: baseOf(slide), key, value };
}

/** What no id holds. */
const UNSAFE = /[\s/"'<>&#%\\]/;

/** What the panel shows: what is set for a slide, what there is to choose, and which slides are hidden. */
function shown({ source }: SidecarFile, slide: string): object {
  const sidecar = sidecarIn(source);
  const own = tweakOf(slide, sidecar);
  return {
    file: source.path,
    layouts: ASKABLE_LAYOUTS,
    values: Object.fromEntries(own?.written ?? []),
    hidden: sidecar.tweaks.filter(({ hidden }) => hidden).map(({ id }) => id),
  };
}

/** By its id, or by an old one that leads to it. */
function tweakOf(slide: string, { tweaks, links }: Sidecar) {
  return tweaks.find(({ id }) => id === slide) ?? tweaks.find(({ id }) => links.get(id) === slide);
}

function write(file: SidecarFile, { slide, key: word, value }: Asked): Reply {
  const key = tweakKey(word);
  if (!key) return { status: 400 };
  if (sidecarIn(file.source).broken) return refused(brokenSidecar(file.source.path));
  const text = value.trim();
  if (text !== '' && TWEAKS[key].read(text) === undefined)
    return refused(badTweakTyped(key, text, TWEAKS[key].expected));
  const before = decodeText(file.source).text;
  const values = new Map([[key, text === '' ? undefined : text]]);
  try {
    writeSidecarFile(file.path, editSidecar(before, { tweaks: new Map([[slide, values]]) }));
    return { status: 200, json: { saved: file.source.path } };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return refused(error.report);
  }
}

function refused({ text }: Message): Reply {
  return { status: 200, json: { problem: text } };
}

function sidecarIn(source: SidecarFile['source']): Sidecar {
  return readSidecarText(decodeText(source).text, source.path).sidecar;
}
