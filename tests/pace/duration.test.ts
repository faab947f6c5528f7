import { expect, it } from 'vitest';
import { readDuration, readSlideTime } from '../../src/text/duration.ts';

it.each([
  ['45', 45],
  ['45 min', 45],
  ['45min.', 45],
  ['45 Minuten', 45],
  ['1 h 30', 90],
  ['1h30', 90],
  ['1 h 30 min', 90],
  ['1:30', 90],
  ['0:45', 45],
  ['1:30:00', 90],
  ['1:30 h', 90],
  ['1.5 hours', 90],
  ['1,5 Std.', 90],
  ['1 Std. 30 Min.', 90],
  ['1 heure et 15 minutes', 75],
  ['2 horas', 120],
  ['90 минут', 90],
  ['1 час 20 мин', 80],
  ['45分', 45],
  ['1時間30分', 90],
  ['一', undefined],
  ['45 分钟', 45],
  ['٤٥ دقيقة', 45],
  ['४५ मिनट', 45],
  ['45 דקות', 45],
  ['2 x 45 min', 90],
  ['2 × 45', 90],
  ['PT1H30M', 90],
  ['100′', 100],
])('reads %s as minutes', (text, minutes) => {
  expect(readDuration(text)).toBe(minutes === undefined ? undefined : minutes * 60);
});

it.each(['', 'long', 'half an hour or so', '45 apples', '-5', '0', '25 h', '1:75', 'about 45 min', '3/4 h'])(
  'takes %j for no time',
  text => expect(readDuration(text)).toBeUndefined(),
);

it.each([
  ['90', 90],
  ['1:30', 90],
  ['2 min', 120],
  ['1 min 20', 80],
  ['40 s', 40],
  ['40 Sek.', 40],
  ['soon', undefined],
])('reads %s as the time of a slide', (text, seconds) => expect(readSlideTime(text)).toBe(seconds));
