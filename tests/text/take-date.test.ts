import { describe, expect, it } from 'vitest';
import { phrasingText } from '../../src/text/plain-text.ts';
import { isDate, takeDate } from '../../src/text/take-date.ts';
import { point } from '../fit/slide.ts';

const taken = (text: string) => {
  const dated = takeDate(point(text));
  return dated && [phrasingText(dated.date), phrasingText(dated.event)];
};

describe('takeDate', () => {
  it.each([
    ['1453: The city falls', '1453', 'The city falls'],
    ['27.05.1940 – Ships set sail', '27.05.1940', 'Ships set sail'],
    ['9. November 1989: Die Mauer ist offen', '9. November 1989', 'Die Mauer ist offen'],
    ['March 1848, unrest in Vienna', 'March 1848', 'unrest in Vienna'],
    ['1618–1648: A long war', '1618–1648', 'A long war'],
    ['480 π.Χ.: Η ναυμαχία', '480 π.Χ.', 'Η ναυμαχία'],
    ['1911年10月10日：起义', '1911年10月10日', '起义'],
    ['พ.ศ. 2310: เสียกรุง', 'พ.ศ. 2310', 'เสียกรุง'],
    ['พ.ศ. ๒๓๑๐ เสียกรุง', 'พ.ศ. ๒๓๑๐', 'เสียกรุง'],
    ['24 มิถุนายน พ.ศ. 2475 – เปลี่ยนแปลงการปกครอง', '24 มิถุนายน พ.ศ. 2475', 'เปลี่ยนแปลงการปกครอง'],
    ['6 ต.ค. 2519: การปราบปราม', '6 ต.ค. 2519', 'การปราบปราม'],
    ['ปี ค.ศ. 1855–1856 สนธิสัญญา', 'ปี ค.ศ. 1855–1856', 'สนธิสัญญา'],
    ['ພ.ສ. 2518: ສາທາລະນະລັດ', 'ພ.ສ. 2518', 'ສາທາລະນະລັດ'],
  ])('parts the date of “%s” from what happened', (text, date, event) => {
    expect(taken(text)).toEqual([date, event]);
  });

  it.each([
    '3000 soldiers crossed',
    'In 1453 the city fell',
    '1984 is a novel',
    'Chapter 12: Light',
    'ศ. 2310',
    '2310 คน',
  ])('finds none in “%s”', text => expect(taken(text)).toBeUndefined());
});

it('isDate knows a date that stands alone', () => {
  expect(['1789', '14 July 1789', '1990s', 'c. 300 BC', 'พ.ศ. ๒๔๗๕', '14 ตุลาคม 2516'].every(isDate)).toBe(
    true,
  );
  expect(['Aims', '12', 'The year 1789'].some(isDate)).toBe(false);
});
