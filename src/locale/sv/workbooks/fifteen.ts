/** The workbook with fifteen KPIs, in Swedish. */
import type { FifteenTexts } from '../../en/workbooks/fifteen.ts';

export const fifteen: FifteenTexts = {
  titles: {
    shortTitle: 'Femton',
    title: 'Femton nyckeltal som driver affären',
    goal: 'Vilka av våra femton nyckeltal behöver åtgärdas nu?',
  },
  tabs: {
    screen: 'Översikt',
    detail: 'Alla femton',
    twelve: '12 månader',
    channels: 'Kanaler',
    visits: 'Besök',
    keywords: 'Sökord',
    customers: 'Kunder',
  },
  sampleTabs: 'Data (och Besök, Sökord, Kunder)',
  firstThree: 'Börja med de här tre',
  result: 'Resultat',
  perCategory: 'Ett för varje kategori',
  strip: '12 månader: mörkare är bättre',
  pick: 'Visas i diagrammet (välj):',
  pickHelp: 'Välj vilket nyckeltal diagrammet visar.',
  chart: 'Nyckeltalet du valt, månad för månad',
  footer: 'Mäts: {measured} av 15 · att åtgärda: {act} · alla femton, med dina mål, finns i nästa flik',
  labels: {
    CAC: 'Kostnad per ny kund (CAC)',
    CVR: 'Konverteringsgrad',
    LTV_CAC: 'LTV / CAC',
    MOM: 'Organisk trafik mot förra månaden',
    YOY: 'Organisk trafik mot i fjol',
  },
  categories: {
    cost: 'Kostnad och effektivitet',
    conversion: 'Konvertering och beteende',
    lifetime: 'Livstid och lojalitet',
    organic: 'Organisk sökning',
  },
  rows: {
    cost: 'Kostnad: vinst på annonser (POAS)',
    conversion: 'Konvertering: lead till kund',
    lifetime: 'Livstid: kundbortfall per månad',
    organic: 'Organiskt: trafik mot i fjol',
  },
  good: {
    ROAS: 'Över din egen break-even, 1 / bruttomarginal. Att 3 eller 5 räcker är ingen regel.',
    POAS: 'Annonserna betalar sig: se om nivån håller med större budget.',
    LTV_CAC: 'En kund betalar sig minst tre gånger om: det finns utrymme att växa. Följ att CAC håller.',
  },
  advice: {
    LTV_CAC:
      'Under 3 är utrymmet litet: sänk CAC eller behåll kunderna längre; under 1 är varje kund en förlust.',
  },
  missing: {
    POAS: 'Mäts inte än: Data behöver annonskostnad och konverteringsvärde, och marginalen överst.',
    CVR: 'Mäts inte än: fliken Besök behöver sessioner och konverteringar.',
    TIME_TO_CONVERSION: 'Mäts inte än: fliken Kunder behöver skapandedatum och avslutsdatum.',
    LTV: 'Mäts inte än: ordrar, intäkt och nya kunder behövs, och uppgifterna överst.',
    CHURN_ANNUAL: 'Mäts inte än: Data behöver tappade kunder och kunder vid periodens början.',
    KEYWORD_RANK: 'Mäts inte än: fliken Sökord behöver position och vikt.',
    ORGANIC_CVR: 'Mäts inte än: Besök behöver rader med ditt namn på organisk sökning (fliken Kanaler).',
  },
  inputs: {
    title: 'Vad ingen export säger',
    yours: 'Ditt värde',
    labels: {
      gross_margin: 'Bruttomarginal',
      orders_per_year: 'Ordrar per kund och år',
      years: 'År som en kund stannar',
      period_months: 'Månader i perioden',
    },
    help: {
      gross_margin:
        'Vad som är kvar av priset när varan eller tjänsten är betald. Används i POAS, break-even-ROAS och LTV.',
      orders_per_year: 'Hur många ordrar en kund lägger på ett år i genomsnitt.',
      years: 'Hur många år en kund stannar i genomsnitt. Räkna lågt om du är osäker.',
      period_months: '1 till 12. Välj fler om säljcykeln är lång, annars styr slumpen CAC.',
    },
  },
  twelveNote: 'Varje rad jämförs med sig själv: ju mörkare cell, desto bättre månad.',
  customersDated: 'Kunder med båda datumen',
  channels: {
    title: 'Konverteringsgrad per kanal',
    organic: 'Din organiska kanal',
    organicHelp: 'Som den skrivs i fliken Besök. De organiska nyckeltalen läser de raderna.',
    conversions: 'Konverteringar',
    chart: 'Konverteringsgrad per kanal',
    lines: [
      'Skriv dina egna kanaler i de gula cellerna; det du inte listar hamnar i ”Övrigt eller okänt”.',
      'Direkt betyder okänt: det är besök utan källa, inte en egen kanal.',
    ],
  },
  about: {
    data: 'En rad per månad: kostnad, leads, kunder och ordrar.',
    visits: 'En rad per månad och kanal, från din webbanalys.',
    keywords: 'Din fasta lista med säljande sökord per månad; skriv 101 där du inte syns.',
    customers: 'En rad per ny kund: första kontakt och köp.',
  },
  sample: {
    about:
      'Femton påhittade månader för ett företag som säljer bokföring till småföretag. Siffrorna är ingens. Köpfrekvensen mäts inte, för att visa hur det ser ut.',
    notes: { 9: 'Semester', 12: 'Ny sida för annonser' },
    keywords: [
      'bokföring pris',
      'redovisningsbyrå småföretag',
      'hjälp med bokslut',
      'lönehantering företag',
      'byta redovisningsbyrå',
      'bokföring timpris',
    ],
  },
  more: [
    {
      title: 'Kom överens om det här innan ni jämför',
      lines: [
        'Ny kund: bestäm om det är en person eller ett företag, och efter hur lång tid en gammal kund räknas som ny.',
        'Kvalificerat lead: skriv regeln tillsammans med sälj, och läs kostnad per lead bredvid leadkvaliteten.',
        'Intäkt är utan moms, kostnad med löner och verktyg. Konverteringsvärdet är vad annonsplattformen uppger.',
        'Sökord: håll listan fast. När den ändras jämförs positionen inte med perioden före.',
      ],
    },
  ],
};
