/** The workbook for shops, in Norwegian. */
import type { EcommerceTexts } from '../../en/workbooks/ecommerce.ts';

export const ecommerce: EcommerceTexts = {
  titles: {
    shortTitle: 'Butikk',
    title: 'Nettbutikken: salg, fortjeneste og returer',
    goal: 'Selger butikken mer, og blir det mer igjen når annonser og returer er betalt?',
  },
  screen: 'Oversikt',
  about: 'Én rad per måned eller dag, fra butikk og annonser.',
  sample:
    'To år med oppdiktede måneder for en butikk med klær og sko, og hver tiende kundes ordrer siden mai. Tallene tilhører ingen.',
  orders: {
    name: 'Ordrer',
    about: 'Én rad per ordre, med dato og kunde; leses bare for kohortene.',
  },
  labels: {
    revenue: 'Omsetning, ekskl. mva.',
    orders: 'Ordrer',
    AOV: 'Gjennomsnittlig ordreverdi',
    CVR: 'Konverteringsrate, ordrer per besøk',
    POAS: 'POAS, hele butikken',
    returns: 'Returrate, antall',
    returnsWithValue: 'Returrate, antall ({percent}\u00a0% av verdien)',
    newCustomers: 'Omsetning fra nye kunder, andel',
    newCustomersWithShare: 'Omsetning fra nye kunder ({percent}\u00a0% av kundene)',
    ROAS: 'ROAS, slik plattformene teller',
  },
  good: {
    revenue: 'Målet er nådd. Sjekk at fortjenesten også vokste: rabatter og annonser kan kjøpe omsetning.',
    orders: 'Målet er nådd; se nedenfor om ordrene også gir mer fortjeneste.',
    AOV: 'Kundene handler for mer per ordre: behold det som økte den, og se at returene ikke følger med.',
    CVR: 'Flere besøk ender i en ordre: hold nivået, og test hva som kan løfte det videre.',
    returns: 'Færre varer kommer i retur enn du tillater: hold bilder og størrelsesguider oppdatert.',
    POAS: 'Bruttofortjenesten dekker annonsene. Hele butikken: noen ordrer ville kommet uansett.',
    ROAS: 'Over din break-even, men plattformene teller de samme ordrene: vurder etter POAS og MER.',
    MER: 'Markedsføringen betaler seg i bruttofortjeneste.',
    CPO: 'En ordre koster mindre i markedsføring enn den gir i bruttofortjeneste.',
  },
  advice: {
    revenue: 'Del opp: besøk × konverteringsrate × ordreverdi. Jobb med den faktoren som falt mest.',
    orders: 'Se om det er besøkene eller konverteringsraten som har falt, og begynn der.',
    AOV: 'Prøv pakker, tilbehør og fri frakt like over dagens snitt.',
  },
  profit: 'Bruttofortjeneste etter annonser',
  orderProfit: 'Bruttofortjeneste per ordre',
  chart: 'Omsetning etter returer, og det som er igjen etter varer og annonser',
  notes: { title: 'Merknader fra de siste månedene', none: '–' },
  margin: {
    label: 'Bruttomargin, hvis Data mangler bruttofortjeneste',
    help: 'Det som er igjen av omsetningen når varene er betalt, for eksempel 40 %. Bruttofortjenesten blir da omsetning × margin.',
    instead: 'eller en bruttomargin i I3',
    noAds: 'Måles ikke ennå: Data har ingen annonsekostnad i perioden.',
  },
  trust: {
    title: 'Før du stoler på tallene',
    lines: [
      'Omsetning og fortjeneste: ekskl. mva., etter returer.',
      'Returer: kjøpets måned, mot salg før returer.',
      'For høy konvertering: besøk uten samtykke mangler.',
      'En ny kunde er en person som aldri har handlet før.',
    ],
  },
  details: {
    name: 'Kurver og lojalitet',
    title: 'Handlekurver, annonser og trofaste kunder',
    question: 'Hvor mister vi ordrer, og kommer kundene tilbake?',
    chart: 'Forlatte handlekurver og avbrutte kasser per måned',
    returnsChart: 'Returrate per måned, antall',
  },
  cohorts: {
    name: 'Kohorter',
    title: 'Kommer kundene tilbake?',
    question: 'Av dem som handlet første gang en måned: andelen som handler igjen, måneder senere.',
    first: 'Første kjøp',
    size: 'Kunder',
    all: 'Alle, vektet',
    after: 'Måneder etter første kjøp',
    chart: 'Andel som handler igjen, alle kohorter',
    read: 'Ordrer til og med {last}. Tomt til høyre: måneden er ikke over ennå og sier ingenting.',
    empty: 'Ingenting å lese ennå: fanen Ordrer trenger datoer og kunder.',
    lines: [
      'Grå rader har færre enn 20 kunder: for få til å vurdere.',
      'Den første kohorten kan ha gamle kunder, fordi ordrene begynner der.',
      'Sammenlign nedover i en kolonne: samme alder. Unge kohorter er korte, ikke dårlige.',
    ],
    functions:
      'Fanen Kohorter bruker COHORT_RETENTION, i S6: den krever tillegget. Alt annet fungerer i alle kopier.',
    calculation: 'Regnes ut av COHORT_RETENTION (krever tillegget)',
  },
  sampleNotes: {
    'month 11': 'Kampanjeuke 25. november–1. desember',
    'month 18': 'Pakker og fri frakt fra 799',
    'month 21': 'Høstens sko: ny leverandør, små i størrelsen',
    'month 23': 'Kampanjeuke 24.–30. november',
    'month 24': 'Mange returer av sko: størrelsesguide på vei',
  },
};
