/** The workbook for the first day, in Swedish. */
import type { StartTexts } from '../../en/workbooks/start.ts';

export const start: StartTexts = {
  titles: {
    shortTitle: 'Start',
    title: 'Tre nyckeltal att börja med',
    goal: 'Ger kunderna mer än vad de kostar att vinna?',
  },
  screen: 'Start',
  about: 'En rad per månad.',
  sample:
    'Två år av påhittade månader för ett företag som säljer tjänster till andra företag och till konsumenter. Siffrorna är ingens.',
  inputs: {
    title: 'Dina siffror, senaste 12 månader',
    data: 'Från Data',
    own: 'Egen siffra',
    used: 'Används',
    conversions: 'Konverteringar',
    aov: 'Genomsnittligt ordervärde',
    perYear: 'Ordrar per kund och år',
    years: 'År som en kund stannar',
    margin: 'Bruttomarginal',
    ltv: 'Livstidsvärde (LTV), på marginal',
    ownHelp: 'Lämna tomt så används siffran från Data, eller skriv en egen.',
    perYearHelp: 'Hur många ordrar en kund lägger på ett år i genomsnitt, till exempel 2.',
    yearsHelp: 'Hur många år en kund stannar i genomsnitt. Räkna lågt om du är osäker.',
    marginHelp: 'Vad som är kvar av priset när själva varan eller tjänsten är betald, till exempel 45 %.',
  },
  results: {
    title: 'Tre nyckeltal',
    figure: 'Resultat',
    labels: {
      CAC: 'Kostnad per ny kund (CAC)',
      CVR: 'Konverteringsgrad',
      LTV_CAC: 'LTV / CAC, riktvärde {guideline}',
    },
    /** Some figures are the user's own and some from Data. */
    mixed: {
      CAC: 'Skriv både kostnad och nya kunder, eller inget av dem: de måste gälla samma period.',
      CVR: 'Skriv både besök och konverteringar, eller inget av dem: de måste gälla samma period.',
      LTV_CAC: 'Skriv både kostnad och nya kunder, eller inget av dem: de måste gälla samma period.',
    },
  },
  advice: {
    title: 'Innan du litar på siffrorna',
    lines: [
      'Löner, verktyg och byråer hör till kostnaden, inte bara annonser.',
      'Kostnad och kunder måste gälla samma månader.',
      'Livstidsvärdet räknas på marginal, aldrig på omsättning.',
      'Bestäm vad en ny kund är, och håll fast vid det.',
    ],
  },
  chart: {
    title: 'LTV/CAC mot break-even och riktvärde',
    label: 'LTV/CAC',
    yours: 'Ditt',
    breakEven: 'Break-even',
    before: 'Perioden före',
    now: 'Perioden',
    guideline: 'Riktvärde',
  },
  good: {
    LTV_CAC: 'Kunderna betalar sig med råge: det finns utrymme att växa. Följ att CAC håller under tiden.',
  },
  next: {
    LTV_CAC:
      'Under 3 är utrymmet litet: sänk CAC eller behåll kunderna längre; under 1 är varje kund en förlust.',
  },
  missing: { LTV_CAC: 'Mäts inte än: kostnad, nya kunder, ordervärde, ordrar, år och marginal behövs.' },
  sampleNotes: {
    'month 19': 'Semester: kampanjerna pausade',
    'month 23': 'Kampanj under Black Week',
  },
};
