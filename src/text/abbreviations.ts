/** True when a text ends with an abbreviation of the language, so that its full stop ends no sentence before `next`. */
export function endsWithAbbreviation(text: string, next: string, lang: string): boolean {
  const tail = text.slice(-LONGEST).trimEnd();
  const [, word = ''] = LAST_WORD.exec(tail) ?? [];
  if (word === '') return false;
  if (SINGLE_LETTERS.test(word) || DOUBLED_CAPITALS.test(word)) return true;
  if (NUMBER_NEXT.test(next) && SHORT_WORD.test(word)) return true;
  const plain = word.toLowerCase();
  if (ORDINARY.has(plain) && !NUMBER_START.test(next)) return false;
  return EVERYWHERE.has(plain) || (BY_LANGUAGE.get(lang.split('-')[0] ?? '')?.has(plain) ?? false);
}

/** Characters of a text's end that are looked at. */
const LONGEST = 30;
/** The word before the last full stop, with full stops within it: `z.B`, `U.S`. */
const LAST_WORD = /(?:^|[\s([„“"'«/–—])((?:\p{L}[\p{L}\p{M}]*\.)*\p{L}[\p{L}\p{M}]*)\.$/u;
/** Initials, and abbreviations such as `U.S.` and `и т. д.` */
const SINGLE_LETTERS = /^(?:\p{L}\p{M}*\.)*\p{L}\p{M}*$/u;
/** As Spanish and Portuguese abbreviate plurals: `EE. UU.` */
const DOUBLED_CAPITALS = /^(\p{Lu})\1$/u;

/** What is numbered is shortened in more ways than a list can hold: `Var. 3`, `ch. 12`, `fol. 7`. */
const SHORT_WORD = /^\p{L}{2,4}$/u;
const NUMBER_NEXT = /^\s*\d+/;

/** Ordinary words, unless a number follows: `No. 5`, but `The answer is no.` */
const ORDINARY = words(
  'art cap col corp est ex fa fn gen in ing is mar max min no ob ok par rep red sec sen wo za',
);
const NUMBER_START = /^\s*(?:\d|[IVXLC]+\b)/;

const EVERYWHERE = words(`
  al approx art bd ca cf chap co cp dr ed eds eq eqs etc fig figs ff ibid inc jr lt ltd max min mr mrs ms no nos nr op
  pp prof resp sec sr st tab univ vol vols vs`);

const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'adm apr aug capt cmdr col corp dec dept dist est esp ex feb fn gen gov hon jan jun jul lect lieut mar maj mt nov oct para pfc pres pt rep rev sen sep sept sgt sq viz v.s',
    de: 'abb abk abs anm aufl bde bes bsp bspw bzgl bzw dgl ebd einschl engl entspr erg etw evtl evt exkl franz geb gegr gest ggf ggfs griech hg hl hrsg inkl insb insbes jh jhd jhdt kap lat lfd mind mio mrd mrz nachf od qm rd reg russ s.o s.u sog spez std str teilw u.a u.ä urspr usf usw verf vgl vorl wg wiss zit ziff zt zus zzgl zw',
    fr: 'av bibl boul chap cie conf coll éd env ex hab hist m mm mme mmes mlle mlles mgr not obs par ss suiv suppl t trad vers',
    es: 'admón afmo apdo art arts av avda cap caps cía cit dcha dpto ej entlo esp exc excma excmo fdo fig figs gral ilma ilmo izq izqda lic máx mín núm págs pág párr pza ref sigs sres sra sras srta ss tel trad ud uds vid',
    it: 'avv cap cfr cit dott dr.ssa ecc egr es fig figg gent ing it lett op pag pagg par prof.ssa rag sig sigg sig.ra sig.na ss tav trad v vd',
    pt: 'av cap caps cia coord dra ed eng ex exa exmo fig figs fls gov ilmo máx mín núm obs org pág págs prof profa ref séc sra sras srs trad',
    nl: 'afb afd afl alg art bijv blz bv bvb cap dhr d.w.z e.a enz evt excl fa gem geb hfst i.p.v i.v.m incl ing ir jl m.b.t mevr mgr mln mnd mr mrd mw n.a.v nl nrs o.a o.i.d ong par pag red resp sect secr spec str tel t.o.v wo zgn z.o.z',
    pl: 'al ang art bp cd częśc czyt dot doc dr dyr dyw gen godz hab im in inż itd itp jw kard kl km ks lek łac m.in mgr mies mjr mld mln muz nazw np nt ob ok pkt pl płk por pn poz późn proc prof prok przyp pt ram red rozdz rtm rys rz św słow str stz sygn tab tj tys tzn tzw ul um ur ust vol wg wł woj ww wyd wym zał zaw zob zł zm zw',
    cs: 'angl apod atd atp cca čes čj čl čís doc dr hod ing kap kol kr lat mj mgr mil min mld mn např něm nám obr odd odst okr orig pol pozn př příp prof r red resp roč rus řec říj sek spol srov stol str sv tab tř tzn tzv ul vč vyd zejm zkr zvl',
    sk: 'angl apod atď cca čl doc hod ing kap lat min mgr napr ods obr pozn príp prof resp roč str sv tab tzv ul',
    ru: 'акад вв вып гг гл гос др ж зав зам илл им исх кан кв коп корп лат млн млрд напр нем обл оз отв пер пл пос пр проф рис род руб рус св сб см соч ср ст стр табл тел тт тыс ул упр франц ч чел чл шт экз яз',
    uk: 'акад вид вул гл гр див доц дол др зав зб ім іл кв кн коп корп лат ін млн млрд напр обл оз пер под пл пор пос пр проф рис розд рр св ст стор стр табл тел тис укр ч чол шт',
    bg: 'бр вж вкл гр гл др ж изд им кв лв млн млрд напр обл пл пр проф св сл стр табл т.нар тел ул ч чл',
    sv: 'bl dvs enl etc exkl ev f.d fig forts fr inkl jfr kap kl kr m.fl m.m mfl mm mån nr o.d obs osv resp s.k sek sid st t.ex t.o.m tab tel ung urspr',
    da: 'bl.a ca dvs eks ekskl etc evt fig f.eks fhv hr inkl jf kap kl kr m.fl mio mht nr osv pct pga red s.k stk tab tlf vedr',
    no: 'bl.a ca dvs eks ekskl evt f.eks fig inkl jf kap kl kr m.fl mht mill nr osv pga s.k st tab tlf vedr',
    fi: 'ent esim jne kpl ks klo milj mm mrd ns nk nro os prof so suom tav toim ts tri vrt yht ym yms',
    hu: 'ált áll br bt dr évf gr ifj ill ism jan kb kft kir köv krt ld lásd mb megj min mlld mkb ny okt old pl sz szept szül stb tc tkp tc u ún ua vö zrt',
    ro: 'alin art bd cap cca conf dl dna dvs ed etc ex fig ing jud lb lit mil min mld mr nr obs op pag pct pt prof sec sf str tab tel vol',
    tr: 'alb apt arş asb ass av bk bkz bl böl bşk çev der doç dr ecz ed gen gör haz hst hz kr krş mad mah md müh müd no nö ord öğr örn prof sf sn sok şb şti tel vb vd yay yrd yy yön yzb zf',
    el: 'αρ βλ δηλ δρ εικ εκ εκατ κ.ά κ.λπ κ.ο.κ κεφ κος κα κλπ λ.χ μ.χ π.χ παρ πρβλ σελ σημ στρ τ.μ τηλ χλμ',
    hr: 'br čl dr god itd itsl kn mil min mj mlrd npr odn op prof sl st str sv tj tzv usp v',
    id: 'a.n bpk dg dkk dll dr dsb dst hlm ir jl jln kab kec no pt prof sdr tgl ttd yth',
  }).map(([lang, list]) => [lang, words(list)]),
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
