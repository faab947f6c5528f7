import { typstArray, typstString } from '../../render/typst/index.ts';

/** The families of a handout as arrays of Typst: ours, then those of the system for scripts that we have no fonts for. */
export interface HandoutFonts {
  readonly serifTyp: string;
  readonly sansTyp: string;
  readonly monoTyp: string;
}

/**
 * Fonts for a text in a language: those of its scripts alone, since Typst reads each of them for any sign that the ones
 * before it lack. Which of the Han fonts comes first decides how characters look that several languages share.
 */
export function handoutFonts(lang: string, text: string): HandoutFonts {
  const han = HAN_SCRIPTS.test(text) ? hanFamilies(lang) : { serif: [], sans: [] };
  const others = OWN.flatMap(([family, script]) => (script.test(text) ? [family] : []));
  return {
    serifTyp: families(['Source Serif 4', ...others, ...han.serif]),
    sansTyp: families(['Source Sans 3', ...others, ...han.sans]),
    monoTyp: families(['Source Code Pro', ...others, ...han.sans]),
  };
}

const OWN: ReadonlyArray<readonly [string, RegExp]> = [
  ['Noto Naskh Arabic', /\p{Script=Arabic}/u],
  ['Noto Serif Hebrew', /\p{Script=Hebrew}/u],
  ['Noto Serif Devanagari', /\p{Script=Devanagari}/u],
];
const HAN_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

function families(names: readonly string[]): string {
  return typstArray(names.map(typstString));
}

interface HanFamilies {
  readonly serif: readonly string[];
  readonly sans: readonly string[];
}

/** By region; Typst takes the first that the system has. */
const HAN: Readonly<Record<string, HanFamilies>> = {
  SC: {
    serif: ['Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', 'SimSun'],
    sans: ['Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei'],
  },
  TC: {
    serif: ['Noto Serif CJK TC', 'Source Han Serif TC', 'Songti TC', 'PMingLiU'],
    sans: ['Noto Sans CJK TC', 'Source Han Sans TC', 'PingFang TC', 'Microsoft JhengHei'],
  },
  JP: {
    serif: ['Noto Serif CJK JP', 'Source Han Serif', 'Hiragino Mincho ProN', 'Yu Mincho'],
    sans: ['Noto Sans CJK JP', 'Source Han Sans', 'Hiragino Sans', 'Yu Gothic'],
  },
  KR: {
    serif: ['Noto Serif CJK KR', 'Source Han Serif K', 'AppleMyungjo', 'Batang'],
    sans: ['Noto Sans CJK KR', 'Source Han Sans K', 'Apple SD Gothic Neo', 'Malgun Gothic'],
  },
};

function hanFamilies(lang: string): HanFamilies {
  const region = regionOf(lang.toLowerCase());
  const own = HAN[region];
  const rest = Object.entries(HAN).flatMap(([name, families]) => (name === region ? [] : [families]));
  return {
    serif: [...(own?.serif ?? []), ...rest.flatMap(({ serif }) => serif)],
    sans: [...(own?.sans ?? []), ...rest.flatMap(({ sans }) => sans)],
  };
}

function regionOf(lang: string): 'SC' | 'TC' | 'JP' | 'KR' {
  if (lang.startsWith('ja')) return 'JP';
  if (lang.startsWith('ko')) return 'KR';
  return TRADITIONAL.test(lang) ? 'TC' : 'SC';
}

const TRADITIONAL = /^(?:zh-(?:hant|tw|hk|mo)|yue)\b/;
