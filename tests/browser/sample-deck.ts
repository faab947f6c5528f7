import type { Deck } from '../../src/model/deck.ts';
import { deckOf } from './sketch-deck.ts';

/** Every layout, in a lecture about finding one's longitude at sea. */
export const sampleDeck: Deck = deckOf(
  {
    title: 'Where on earth are we?',
    subtitle: 'Clocks, moons and the search for longitude, 1707–1773',
    authors: ['Ada Marlow', 'Piotr Żółkiewski'],
    course: 'History of Navigation',
    date: 'Week 4',
  },
  [
    {
      slides: [
        { layout: 'title' },
        {
          layout: 'agenda',
          title: 'Four questions',
          body: '1. [Why is longitude harder than latitude?](#slide-3)\n2. [Who paid for an answer?](#slide-9)\n3. [Can the moon tell the time?](#slide-14)\n4. [What did the clock change?](#slide-18)',
          notes: 'Ask who has ever used a sextant.',
        },
      ],
    },
    {
      title: 'Why longitude is hard',
      slides: [
        {
          layout: 'section',
          title: 'Why longitude is hard',
          body: '- [Latitude is written in the sky](#slide-4)\n- [An hour is fifteen degrees](#slide-5)\n- [What dead reckoning costs](#slide-6)',
          attributes: { values: { minutes: '12' } },
        },
        {
          layout: 'points',
          title: 'Latitude is written in the sky',
          body: '- The pole star stands as high as we are north.\n  - South of the line, the noon sun serves as well.\n- A wooden quadrant was enough by 1500.\n- Clouds cost a day, seldom a ship.',
          size: 38,
          notes: 'Hold up the **quadrant**. Pass it round.\n\nA second paragraph of what is said.',
        },
        {
          layout: 'points',
          title: 'An hour is fifteen degrees, and nobody at sea could keep an hour',
          body: '- The earth turns once a day, so a difference in local time is a difference in longitude.\n- Local noon is easy: watch the sun until it stops rising.\n  - The time at home is the other half of the sum.\n  - Four minutes of error are one degree, sixty miles at the equator.\n- Pendulums fail on a rolling deck, springs in the heat, oil in the cold.\n- So captains counted knots on a line, guessed the drift and hoped for the best.',
          size: 30,
        },
        {
          layout: 'points',
          title: 'What dead reckoning costs',
          body: '1. Every watch, throw the log and count the knots.\n2. Correct for current and leeway, which no one can see.\n3. Add the day to the days before it: errors add up as well.\n4. Look out for land, and hope that it is the right land.',
          size: 34,
          steps: true,
        },
        {
          layout: 'figure',
          title: 'Four ships on the rocks of Scilly',
          body: '![A chart of the western approaches with the wrecks marked](chart.svg "The fleet believed itself west of Brittany")\n\n- Twelve days without a sight of the sun.\n- Six navigators agreed on the position.\n- Nearly two thousand men drowned in one night.',
          size: 30,
        },
        { layout: 'prose', body: 'They knew how far they had sailed. *They did not know where.*' },
      ],
    },
    {
      title: 'Who paid for an answer',
      slides: [
        {
          layout: 'section',
          title: 'Who paid for an answer',
          body: '- [A prize from Parliament](#slide-10)\n- [Rivals in Paris and Madrid](#slide-11)',
        },
        {
          layout: 'groups',
          title: 'Four roads to the same number',
          body: '- Clock::\n  - Carry home time across the sea.\n  - No clock of 1714 could do it.\n- Lunar distance::\n  - Read the moon against the stars, and look the hour up in a table.\n- Jupiter’s moons::\n  - Eclipses to the second, seen from anywhere.\n  - Useless from a moving deck.\n- Magnetic needle::\n  - Map where it errs, and by how much.',
          size: 27,
        },
        {
          layout: 'groups',
          title: 'Two parties on one board',
          body: '- The astronomers::\n  - A method anyone can check.\n  - The heavens do not break down.\n  - Four hours of sums for each fix.\n- The clockmakers::\n  - One instrument, one glance.\n  - Each takes years to build.\n  - Nobody else knows how it works.',
          size: 27,
        },
        {
          layout: 'groups',
          title: 'Sixty years from prize to proof',
          body: '- 1714::\n  - Parliament offers £20,000.\n- 1735::\n  - Harrison brings a clock of seventy pounds to London.\n- 1761::\n  - H4 loses five seconds on the way to Jamaica.\n- 1773::\n  - The king himself settles the account.',
          size: 27,
        },
        {
          layout: 'quotation',
          title: '',
          body: '> I think I may make bold to say that there is neither any other mechanical or mathematical thing in the world that is more beautiful or curious in texture than this my watch.\n>\n> — John Harrison, on his fourth timekeeper',
        },
      ],
    },
    {
      title: 'Can the moon tell the time?',
      slides: [
        {
          layout: 'table',
          title: 'The same voyage, reckoned three ways',
          body: '| Method | Needs | Error at landfall | Work a day |\n|---|---|---|---|\n| Dead reckoning | log, glass, luck | 180 miles | 1 h |\n| Lunar distances | clear sky, tables | 30 miles | 4 h |\n| Timekeeper H4 | a good winding | **9 miles** | 5 min |',
          size: 30,
        },
        {
          layout: 'code',
          title: 'From two times to a longitude',
          body: '```python\ndef longitude(local_noon, home_time):\n    """Degrees east of home, from two times in hours."""\n    hours = 12 - home_time  # noon here, later at home: we are east\n    return (hours * 15 + 180) % 360 - 180\n\n\nprint(longitude(12, 9.5))   # 37.5 degrees east\n```',
        },
        {
          layout: 'points',
          title: 'Words that sailed: Ελληνικά, Русский, Tiếng Việt, Łódź',
          body: '- Μήκος: the Greeks already drew meridians through Ρόδος.\n- Долгота was measured across Siberia by Jupiter’s moons.\n- Kinh độ, délka, lungime: the same word for length everywhere.\n- Formula: Δλ = 15° × Δt, with H<sub>2</sub>O frozen in the oil, 10<sup>−5</sup> of a day, press <kbd>N</kbd>.[^1]\n\n[^1]: Set into the foot of the slide, where the room can find it: *Philosophical Transactions*, 1726.',
          size: 30,
        },
        {
          layout: 'points',
          title: 'What a board of longitude reads in a year',
          body: '- A barrel of wounded dogs and a powder of sympathy, proposed without a blush.\n- Ships anchored across the ocean, firing a star shell at midnight each day.\n- Perpetual motion, four times, once with drawings that almost convinced.\n- A quiet joiner from Barrow, who wanted money for brass.\n- Lunar tables by Tobias Mayer of Göttingen, exact to a minute of arc.\n- A marine chair in which an astronomer might sit still while the ship did not.',
          size: 27,
          part: { index: 1, count: 2 },
        },
      ],
    },
    {
      title: 'What the clock changed',
      slides: [
        {
          layout: 'prose',
          title: 'An instrument becomes a habit',
          body: 'Within a generation, captains who had laughed at the toy in the velvet case would not sail without one. They carried three, so that two could outvote the third.\n\nThe coastlines of the world were drawn again, this time in the right place.',
          size: 34,
        },
        {
          layout: 'groups',
          title: 'Three things to take home',
          body: '- Measure::\n  - A place is a time.\n- Trust::\n  - A method counts when others can repeat it.\n- Patience::\n  - Forty years for one watch.',
          size: 30,
        },
        {
          layout: 'quotation',
          title: '',
          body: '> “Longitude is time, and time can be carried in a box.”\n>\n> — A summary for the door',
          attributes: { classes: ['dark'] },
        },
        {
          layout: 'points',
          title: 'A dark slide holds as well',
          body: '- Points keep their dash.\n  - Details keep their softer ink.\n- The foot, the number and the eyebrow stay where they are.',
          size: 38,
          attributes: { classes: ['dark'] },
        },
      ],
    },
  ],
);

/** A picture for the sample's figure. */
export const chart = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600"><rect width="800" height="600" fill="#dfe8ea"/><path d="M800 60L650 120 610 210 520 230 560 300 480 330 430 400 520 420 640 380 800 400Z" fill="#cdbf9f"/><path d="M800 600L690 560 560 570 540 600Z" fill="#cdbf9f"/><g fill="none" stroke="#5b7f8a" stroke-width="2"><path d="M0 150H800M0 300H800M0 450H800M200 0V600M400 0V600M600 0V600" opacity=".4"/><path d="M20 560C180 520 260 470 380 392" stroke-dasharray="10 8" stroke-width="4" stroke="#9a3324"/></g><circle cx="384" cy="388" r="12" fill="#9a3324"/></svg>`;
