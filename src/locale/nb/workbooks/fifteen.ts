/** The workbook with fifteen KPIs, in Norwegian. */
import type { FifteenTexts } from '../../en/workbooks/fifteen.ts';

export const fifteen: FifteenTexts = {
  titles: {
    shortTitle: 'Femten',
    title: 'Femten nøkkeltall som driver forretningen',
    goal: 'Hvilke av våre femten nøkkeltall krever tiltak nå?',
  },
  tabs: {
    screen: 'Oversikt',
    detail: 'Alle femten',
    twelve: '12 måneder',
    channels: 'Kanaler',
    visits: 'Besøk',
    keywords: 'Søkeord',
    customers: 'Kunder',
  },
  sampleTabs: 'Data (og Besøk, Søkeord, Kunder)',
  firstThree: 'Begynn med disse tre',
  result: 'Resultat',
  perCategory: 'Ett for hver kategori',
  strip: '12 måneder: mørkere er bedre',
  pick: 'Vises i diagrammet (velg):',
  pickHelp: 'Velg hvilket nøkkeltall diagrammet viser.',
  chart: 'Nøkkeltallet du valgte, måned for måned',
  footer: 'Måles: {measured} av 15 · krever tiltak: {act} · alle femten, med målene dine, står i neste fane',
  labels: {
    CAC: 'Kostnad per ny kunde (CAC)',
    CVR: 'Konverteringsrate',
    LTV_CAC: 'LTV / CAC',
    MOM: 'Organisk trafikk mot forrige måned',
    YOY: 'Organisk trafikk mot i fjor',
  },
  categories: {
    cost: 'Kostnad og effektivitet',
    conversion: 'Konvertering og atferd',
    lifetime: 'Livstid og lojalitet',
    organic: 'Organisk søk',
  },
  rows: {
    cost: 'Kostnad: fortjeneste på annonser (POAS)',
    conversion: 'Konvertering: lead til kunde',
    lifetime: 'Livstid: kundefrafall per måned',
    organic: 'Organisk: trafikk mot i fjor',
  },
  good: {
    ROAS: 'Over din egen break-even, 1 / bruttomargin. At 3 eller 5 holder, er ingen regel.',
    POAS: 'Annonsene betaler seg: se om nivået holder med større budsjett.',
    LTV_CAC: 'En kunde betaler seg minst tre ganger: det er rom for å vokse. Følg med på at CAC holder seg.',
  },
  advice: {
    LTV_CAC: 'Under 3 er rommet lite: senk CAC eller behold kundene lenger; under 1 er hver kunde et tap.',
  },
  missing: {
    POAS: 'Måles ikke ennå: Data trenger annonsekostnad og konverteringsverdi, og marginen øverst.',
    CVR: 'Måles ikke ennå: fanen Besøk trenger økter og konverteringer.',
    TIME_TO_CONVERSION: 'Måles ikke ennå: fanen Kunder trenger opprettelsesdato og avslutningsdato.',
    LTV: 'Måles ikke ennå: ordrer, omsetning og nye kunder trengs, og opplysningene øverst.',
    CHURN_ANNUAL: 'Måles ikke ennå: Data trenger tapte kunder og kunder ved periodens start.',
    KEYWORD_RANK: 'Måles ikke ennå: fanen Søkeord trenger plassering og vekt.',
    ORGANIC_CVR: 'Måles ikke ennå: Besøk trenger rader med ditt navn på organisk søk (fanen Kanaler).',
  },
  inputs: {
    title: 'Det ingen eksport sier',
    yours: 'Din verdi',
    labels: {
      gross_margin: 'Bruttomargin',
      orders_per_year: 'Ordrer per kunde og år',
      years: 'År en kunde blir',
      period_months: 'Måneder i perioden',
    },
    help: {
      gross_margin:
        'Det som er igjen av prisen når varen eller tjenesten er betalt. Brukes i POAS, break-even-ROAS og LTV.',
      orders_per_year: 'Hvor mange ordrer en kunde legger inn i året i snitt.',
      years: 'Hvor mange år en kunde blir i snitt. Regn lavt hvis du er i tvil.',
      period_months: '1 til 12. Velg flere hvis salgssyklusen er lang, ellers styrer tilfeldigheter CAC.',
    },
  },
  twelveNote: 'Hver rad sammenlignes med seg selv: jo mørkere celle, desto bedre måned.',
  customersDated: 'Kunder med begge datoene',
  channels: {
    title: 'Konverteringsrate per kanal',
    organic: 'Din organiske kanal',
    organicHelp: 'Slik den skrives i fanen Besøk. De organiske nøkkeltallene leser de radene.',
    conversions: 'Konverteringer',
    chart: 'Konverteringsrate per kanal',
    lines: [
      'Skriv dine egne kanaler i de gule cellene; det du ikke lister opp, havner i «Annet eller ukjent».',
      'Direkte betyr ukjent: det er besøk uten kilde, ikke en egen kanal.',
    ],
  },
  about: {
    data: 'Én rad per måned: kostnad, leads, kunder og ordrer.',
    visits: 'Én rad per måned og kanal, fra webanalysen din.',
    keywords: 'Den faste listen din med søkeord som selger, per måned; skriv 101 der du ikke vises.',
    customers: 'Én rad per ny kunde: første kontakt og kjøp.',
  },
  sample: {
    about:
      'Femten oppdiktede måneder for et selskap som selger regnskap til små bedrifter. Tallene tilhører ingen. Kjøpsfrekvensen måles ikke, for å vise hvordan det ser ut.',
    notes: { 9: 'Ferie', 12: 'Ny side for annonser' },
    keywords: [
      'regnskap pris',
      'regnskapsfører liten bedrift',
      'hjelp med årsregnskap',
      'lønnskjøring bedrift',
      'bytte regnskapsfører',
      'regnskap timepris',
    ],
  },
  more: [
    {
      title: 'Bli enige om dette før dere sammenligner',
      lines: [
        'Ny kunde: bestem om det er en person eller en bedrift, og etter hvor lang tid en gammel kunde regnes som ny.',
        'Kvalifisert lead: skriv regelen sammen med salg, og les kostnad per lead ved siden av leadkvaliteten.',
        'Omsetning er uten mva., kostnad med lønn og verktøy. Konverteringsverdien er det annonseplattformen oppgir.',
        'Søkeord: hold listen fast. Når den endres, sammenlignes ikke plasseringen med perioden før.',
      ],
    },
  ],
};
