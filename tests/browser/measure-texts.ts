/** Texts of many kinds, to compare measured lines with a browser's. Markdown within them is Markdown. */
export const TEXTS: Readonly<Record<string, readonly string[]>> = {
  english: [
    'The first reliable marine chronometer lost only five seconds on its way to Jamaica.',
    'Office staff offered fifty-five affordable flats; the traffic shifted, and few officials objected.',
    'AVATAR, Type, Wave, Yoke & Toronto: “To be, or not?” — he’d asked (twice) in ’87…',
    'A well-known, easy-to-use, state-of-the-art instrument measures temperatures from 1990–2000.',
    'It costs $5.00, i.e. 3,50 € or £4.20 (10 % less), at −3 °C and/or 25°C; see §7.2, p. 12ff.',
  ],
  german: [
    'Donaudampfschifffahrtsgesellschaftskapitänsmütze und Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz stehen im Wörterbuch.',
    'Größe, Übung, Öffentlichkeit: „Straßenbahnhaltestelle“ und ‚Fußgängerübergang‘ schärfen den Blick.',
  ],
  european: [
    'L’été dernier, « la forêt » brûlait ; où étaient les pompiers ? Ça suffit !',
    'Zażółć gęślą jaźń, pchnąć w tę łódź jeża lub ośm skrzyń fig; Łódź, Kraków, Wrocław.',
    'Příliš žluťoučký kůň úpěl ďábelské ódy, řekl Dvořák v Třebíči.',
    '¿Dónde está la cigüeña? ¡Mañana volverá el niño con su papá a Logroño!',
    'Þjóðin ætlar að kjósa; İstanbul’da ağaçlar, Gagauz, Şırnak, Șerban și Țepeș.',
    'Tiếng Việt có sáu thanh điệu, được viết bằng chữ Quốc ngữ từ thế kỷ XVII.',
  ],
  greek: ['Η Αθήνα είναι η πρωτεύουσα της Ελλάδας και μία από τις αρχαιότερες πόλεις· Ποῦ ἐστιν ἡ ἀλήθεια;'],
  cyrillic: [
    'Съешь же ещё этих мягких французских булок, да выпей чаю. Достоевский — «Идиот», 1868–1869 гг.',
    'Їжак і ґава жили в лісі біля Києва; Њујорк, Љубљана, Ђорђе и Џон.',
  ],
  chinese: [
    '地球绕太阳公转的周期约为三百六十五天，因此历法需要闰年来修正误差。',
    '他说：“学而时习之，不亦说乎？”《论语》里的这句话——人人都知道……对吗？',
    '使用 Python 3.12 和 HTML5 可以在 5 分钟内完成 100% 的工作。',
  ],
  japanese: [
    '日本語の文章は、ひらがなとカタカナと漢字で書かれます。「例えば」、これです。',
    'コンピューターのプログラミングっていうのは、ちょっとむずかしいかもしれません。',
  ],
  korean: ['한국어 문장은 단어 사이에 띄어쓰기가 있으므로, 줄은 음절 사이에서도 나눌 수 있습니다.'],
  arabic: ['الخوارزمية هي مجموعة من الخطوات الرياضية والمنطقية والمتسلسلة اللازمة لحل مشكلة ما، أليس كذلك؟'],
  hebrew: ['בראשית ברא אלהים את השמים ואת הארץ; בית־ספר, ״צה״ל״ ועוד 15 מילים.'],
  hindi: ['विज्ञान और प्रौद्योगिकी के क्षेत्र में विद्यार्थियों की रुचि लगातार बढ़ रही है।'],
  thai: [
    'การเรียนรู้ของเครื่องคือการที่คอมพิวเตอร์เรียนรู้จากข้อมูลโดยไม่ต้องเขียนโปรแกรม',
    'พ.ศ. 2310 (ค.ศ.1767) จ.อยุธยา/ลพบุรี: ราคา 50บาท 100% “กรุง”(ครั้งที่2) A4ขนาดใหญ่ ร.ศ.๑๑๒ ต่าง ๆ ฯลฯ',
  ],
  burmese: ['အပင်များ၏ အစာချက်လုပ်သောနည်းဖြစ်၏၊ ကလိုရိုဖီး (chlorophyll) လိုအပ်သည်။ (၁၉၄၈)'],
  addresses: [
    'See https://example.org/archive/2024-05/lecture-notes/index.html?chapter=12&section=3#summary for more.',
    'Write to marie.curie@sorbonne.example or read <https://doi.example/10.1000/182>, ftp://files.example/a/b/c.',
  ],
  code: [
    'Call `navigator.mediaDevices.getUserMedia({video: true})` before `await stream.getTracks()`.',
    'The option `--font-render-hinting=none` and `C:\\Users\\Public\\Documents` and `a -> b`, `x=1;y=2`.',
    'Press <kbd>Ctrl</kbd> + <kbd>Shift</kbd> + <kbd>N</kbd>, then type `git log --oneline | head -n 5`.',
  ],
  signs: [
    'Δλ = 15° × Δt, so that a² + b² = c², x ± 2, 3 ≠ 4, ½ + ¼ = ¾ and 10^−5^ × √2.',
    'H<sub>2</sub>O and CO<sub>2</sub>, 10<sup>−5</sup> m<sup>2</sup>, the 3<sup>rd</sup> and 4<sup>th</sup> of May.',
    '≤ ≥ ∞ ∑ ∫ ∂ ∈ ∉ ⊂ ∪ ∀x ∃y: x → y ⇒ z ⇔ w ∧ ¬v',
  ],
  emoji: ['Well done 👍🏽 team 👩🏽‍🔬 from 🇩🇪 and 🇫🇷: 🎉🎉🎉 we shipped it 🚀 today ❤️ ✅ ☀️ thanks'],
  spaces: [
    'Many    spaces   stand\n   here, and a\tline   ends\nin the   middle  of   it.',
    'Non-breaking: 10\u00a0000\u00a0km, Dr.\u00a0Who, p.\u00a05, §\u00a03\u202fBGB.',
  ],
  'soft hyphens': [
    'Some hy\u00adphens hide in ex\u00adtra\u00ador\u00addi\u00adnary words and un\u00adbe\u00adliev\u00adable ones.',
  ],
  mixed: [
    'A **bold claim** needs *good evidence*, and ***very bold*** ones need `proof()` or a [link](https://example.org/a).',
    '**AV**AV *Te*Te [To](x)To “**T**”, **Wort**-*Teil*-Ende and *f*i **f**f.',
    'Footnotes[^1] and ~~deleted words~~, **Übersicht:** die *wichtigsten* Begriffe der **Thermodynamik** *im Überblick*.',
  ],
  long: [
    'Pneumonoultramicroscopicsilicovolcanoconiosis',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bb',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, then 123456789012345678901234567890.',
  ],
};

/** Code as it stands in a block. */
export const LISTINGS: readonly string[] = [
  'def longitude(local_noon, home_time):\n    """Degrees east of home, from two times in hours."""\n\thours = 12 - home_time\n\treturn (hours * 15 + 180) % 360 - 180  # a comment that goes on and on',
  "SELECT name, born FROM people WHERE born BETWEEN 1700 AND 1800 AND name LIKE '%son' ORDER BY born;\n\n--",
  'for (const [key, value] of Object.entries(window.localStorage)) console.log(`${key}=${value}`);   ',
  'a\tb\tc\n\t\tdeep\nhttps://example.org/a/very/long/address/that/has/no/end/at/all/and/goes/on/and/on/for/ever',
  '┌────────┐   ┌─────────┐\n│ client │──▶│ server  │\n└────────┘   └─────────┘',
];
