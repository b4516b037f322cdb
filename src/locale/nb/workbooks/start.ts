/** The workbook for the first day, in Norwegian. */
import type { StartTexts } from '../../en/workbooks/start.ts';

export const start: StartTexts = {
  titles: {
    shortTitle: 'Start',
    title: 'Tre nøkkeltall å begynne med',
    goal: 'Gir kundene mer enn de koster å vinne?',
  },
  screen: 'Start',
  about: 'Én rad per måned.',
  sample:
    'To år med oppdiktede måneder for et selskap som selger tjenester til andre bedrifter og til forbrukere. Tallene tilhører ingen.',
  inputs: {
    title: 'Tallene dine, siste 12 måneder',
    data: 'Fra Data',
    own: 'Eget tall',
    used: 'Brukes',
    conversions: 'Konverteringer',
    aov: 'Gjennomsnittlig ordreverdi',
    perYear: 'Ordrer per kunde og år',
    years: 'År en kunde blir',
    margin: 'Bruttomargin',
    ltv: 'Livstidsverdi (LTV), på margin',
    ownHelp: 'La det stå tomt for å bruke tallet fra Data, eller skriv et eget.',
    perYearHelp: 'Hvor mange ordrer en kunde legger inn i året i snitt, for eksempel 2.',
    yearsHelp: 'Hvor mange år en kunde blir i snitt. Regn lavt hvis du er i tvil.',
    marginHelp: 'Det som er igjen av prisen når selve varen eller tjenesten er betalt, for eksempel 45 %.',
  },
  results: {
    title: 'Tre nøkkeltall',
    figure: 'Resultat',
    labels: {
      CAC: 'Kostnad per ny kunde (CAC)',
      CVR: 'Konverteringsrate',
      LTV_CAC: 'LTV / CAC, rettesnor {guideline}',
    },
    /** Some figures are the user's own and some from Data. */
    mixed: {
      CAC: 'Skriv både kostnad og nye kunder, eller ingen av dem: de må gjelde samme periode.',
      CVR: 'Skriv både besøk og konverteringer, eller ingen av dem: de må gjelde samme periode.',
      LTV_CAC: 'Skriv både kostnad og nye kunder, eller ingen av dem: de må gjelde samme periode.',
    },
  },
  advice: {
    title: 'Før du stoler på tallene',
    lines: [
      'Lønn, verktøy og byråer hører med i kostnaden, ikke bare annonser.',
      'Kostnad og kunder må være fra de samme månedene.',
      'Livstidsverdien regnes på margin, aldri på omsetning.',
      'Bestem hva en ny kunde er, og hold dere til det.',
    ],
  },
  chart: {
    title: 'LTV/CAC mot break-even og rettesnor',
    label: 'LTV/CAC',
    yours: 'Ditt',
    breakEven: 'Break-even',
    before: 'Perioden før',
    now: 'Perioden',
    guideline: 'Rettesnor',
  },
  good: {
    LTV_CAC:
      'Kundene betaler seg med god margin: det er rom for å vokse. Følg med på at CAC holder seg underveis.',
  },
  next: {
    LTV_CAC: 'Under 3 er rommet lite: senk CAC eller behold kundene lenger; under 1 er hver kunde et tap.',
  },
  missing: { LTV_CAC: 'Måles ikke ennå: kostnad, nye kunder, ordreverdi, ordrer, år og margin trengs.' },
  sampleNotes: {
    'month 19': 'Ferie: kampanjene på pause',
    'month 23': 'Kampanje i Black Week',
  },
};
