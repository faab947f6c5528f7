/**
 * A length of time as people write it, in seconds: `45`, `45 min`, `1 h 30`, `1:30`, `1,5 Stunden`, `2 x 45 min`,
 * `1時間30分`, `PT45M`. A number without a unit counts minutes; `1:30` is an hour and a half. Undefined for what is no
 * time, for nothing, and for more than a day.
 */
export function readDuration(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = withPlainDigits(text).toLowerCase().trim();
  const [, times, rest] = TIMES.exec(plain) ?? [undefined, '1', plain];
  const seconds = readClock(rest ?? '') ?? readUnits(rest ?? '');
  const whole = seconds === undefined ? undefined : Math.round(seconds * Number(times));
  return whole !== undefined && whole > 0 && whole <= DAY ? whole : undefined;
}

/** The same for one slide, where a number without a unit counts seconds: `90`, `1:30`, `2 min`. */
export function readSlideTime(text: string): number | undefined {
  const plain = withPlainDigits(text).trim();
  if (ONLY_NUMBER.test(plain)) return readDuration(`${plain} s`);
  const [, minutes, seconds] = MINUTES_AND_SECONDS.exec(plain) ?? [];
  if (minutes === undefined) return readDuration(text);
  return readDuration(`${minutes} min ${seconds} s`) ?? undefined;
}

const DAY = 86_400;
/** Letters; nobody needs more to say how long something takes. */
const LONGEST = 60;
const TIMES = /^(\d{1,2})\s*[x×*]\s*(\S.*)$/;
const CLOCK = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:\s*(?:h|std\.?|hours?))?$/;
const ONLY_NUMBER = /^\d{1,5}$/;
const MINUTES_AND_SECONDS = /^(\d{1,3}):([0-5]\d)$/;
const DIGIT = /\p{Nd}/gu;

/** Digits of all scripts as those that numbers are read from. */
function withPlainDigits(text: string): string {
  return text.normalize('NFKC').replace(DIGIT, digit => String(digitOf(digit.codePointAt(0) ?? 0)));
}

/** The digits of a script follow each other, from nought on. */
function digitOf(code: number): number {
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (zero > 0 && code - zero < 9 && SINGLE_DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

const SINGLE_DIGIT = /^\p{Nd}$/u;

function readClock(text: string): number | undefined {
  const [, hours, minutes, seconds] = CLOCK.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
}

/** Numbers with their units, larger ones first; a last number without one counts what is below the unit before it. */
function readUnits(text: string): number | undefined {
  const parts = [...text.replace(ISO, '').matchAll(PART)];
  const read = parts.map(([part]) => part).join('');
  if (parts.length === 0 || read.length < text.replace(ISO, '').length) return undefined;
  let sum = 0;
  let below = 60;
  for (const [, number = '', name = ''] of parts) {
    const unit = name === '' ? below : unitOf(name);
    if (unit === undefined) return undefined;
    sum += Number(number.replace(',', '.')) * unit;
    below = unit / 60;
  }
  return sum;
}

const ISO = /^pt(?=\d)/;
const PART = /\s*(?:,|\p{L}{1,3}\s+)?\s*(\d+(?:[.,]\d+)?)\s*(\p{L}[\p{L}\p{M}]*\.?|['’′"”″])?\s*/gu;

function unitOf(name: string): number | undefined {
  return UNITS.find(([pattern]) => pattern.test(name))?.[1];
}

/** The units of time in the languages that have them in common use, by their beginnings. */
const UNITS: ReadonlyArray<readonly [RegExp, number]> = [
  [
    /^(?:h|hs|hrs?|ho[ru].*|heures?|std|stunden?|ore|ora|or[eă].*|uur|uren|u|tim.*|tund.*|t|t[ií]m.*|godz.*|g|hod.*|ura|ur[ei]?|sat[ai]?|sa|saat|ч|час.*|год.*|г|ώρ.*|ωρ.*|óra|órá.*|ó|ساع.*|שע.*|घंट.*|時間|小时|小時|시간|ชั่วโมง|giờ|jam)\.?$/u,
    3600,
  ],
  [/^(?:s|secs?|se[ck]u?n?d?.*|sek.*|с|сек.*|δευτ.*|″|”|"|ثاني.*|שני.*|秒|초|วินาที|giây|detik)\.?$/u, 1],
  [
    /^(?:m|min.*|мин.*|м|хв.*|λεπτ.*|perc.*|p|dak.*|dk|′|’|'|دق.*|דק.*|मिनट|分|分钟|分鐘|분|นาที|phút|menit)\.?$/u,
    60,
  ],
];
