/** Leads, and how ready they are to buy. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const leads: readonly MeasureDefinition[] = [
  {
    id: 'leads',
    label: { en: 'Leads', sv: 'Leads', nb: 'Leads' },
    synonyms: wordList(`
      leads; new leads; number of leads; Lead form submissions; On-Facebook leads; Website leads;
      Leads (form); antal leads; nya leads; nye leads; antall leads; förfrågningar; henvendelser
    `),
    help: 'Leads in the period, such as 150 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    preference: [
      wordList(`
        leads; new leads; number of leads; antal leads; nya leads; nye leads; antall leads
      `),
      wordList('Lead form submissions'),
    ],
    addedTogether: ['On-Facebook leads', 'Website leads'],
    dated: 'created',
    definition: {
      en: 'How many people or companies have left their contact details.',
      sv: 'Hur många personer eller företag som lämnat sina kontaktuppgifter.',
      nb: 'Hvor mange personer eller bedrifter som har lagt igjen kontaktinfo.',
    },
    advice: {
      en: 'See which channel and page fell, but do not buy more leads if quality is the problem.',
      sv: 'Se vilken kanal och sida som tappat, men köp inte fler leads om kvaliteten är problemet.',
      nb: 'Se hvilken kanal og side som har falt, men ikke kjøp flere leads hvis kvaliteten er problemet.',
    },
  },
  {
    id: 'mql',
    label: {
      en: 'Marketing-qualified leads (MQL)',
      sv: 'Marknadskvalificerade leads (MQL)',
      nb: 'Markedskvalifiserte leads (MQL)',
    },
    synonyms: wordList(`
      MQL; MQLs; marketing qualified leads; marketing-qualified lead; marknadskvalificerade leads;
      markedskvalifiserte leads
    `),
    help: 'Leads that marketing sees as ready for follow-up, such as 90 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    dated: 'created',
    definition: {
      en: 'Leads that marketing judges ready for follow-up, by rules agreed with sales.',
      sv: 'Leads som marknad bedömer är mogna för uppföljning, enligt regler som sälj godkänt.',
      nb: 'Leads som marked vurderer som modne for oppfølging, etter regler salg har godtatt.',
    },
    advice: {
      en: 'Check that the rules still predict sales, and back the channels whose leads move on.',
      sv: 'Kontrollera att reglerna fortfarande förutsäger affärer och satsa på kanaler vars leads går vidare.',
      nb: 'Sjekk at reglene fortsatt forutsier salg, og sats på kanaler med leads som går videre.',
    },
  },
  {
    id: 'qualified_leads',
    label: {
      en: 'Sales-qualified leads (SQL)',
      sv: 'Säljkvalificerade leads (SQL)',
      nb: 'Salgskvalifiserte leads (SQL)',
    },
    synonyms: wordList(`
      SQL; SQLs; qualified leads; sales qualified leads; sales-qualified lead; säljkvalificerade leads;
      kvalificerade leads; salgskvalifiserte leads; kvalifiserte leads
    `),
    help: 'Leads that are ready for sales (SQL), such as 60 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    dated: 'created',
    definition: {
      en: 'Leads that are ready to talk to sales, judged by what they asked for or did.',
      sv: 'Leads som är redo att prata med en säljare, utifrån vad de bett om eller gjort.',
      nb: 'Leads som er klare til å snakke med en selger, ut fra hva de har bedt om eller gjort.',
    },
    advice: {
      en: 'Make it easier to ask for a quote or a meeting, and answer price questions openly on the site.',
      sv: 'Gör det lättare att begära offert eller möte och svara öppet på prisfrågor på webbplatsen.',
      nb: 'Gjør det enklere å be om tilbud eller møte, og svar åpent på prisspørsmål på nettstedet.',
    },
  },
  {
    id: 'accepted_leads',
    label: {
      en: 'Sales-accepted leads (SAL)',
      sv: 'Säljaccepterade leads (SAL)',
      nb: 'Salgsaksepterte leads (SAL)',
    },
    synonyms: wordList(`
      SAL; SALs; accepted leads; sales accepted leads; sales-accepted lead; säljaccepterade leads;
      accepterade leads; salgsaksepterte leads; aksepterte leads
    `),
    help: 'Leads that sales has accepted (SAL), such as 45 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    dated: 'created',
    definition: {
      en: 'Leads that a seller has accepted and started to work on.',
      sv: 'Leads som en säljare har accepterat och börjat arbeta med.',
      nb: 'Leads som en selger har akseptert og begynt å jobbe med.',
    },
    advice: {
      en: 'Ask sales why leads are turned down, and change the definition or the targeting.',
      sv: 'Fråga sälj varför leads avvisas och ändra definitionen eller inriktningen.',
      nb: 'Spør salg hvorfor leads avvises, og endre definisjonen eller målrettingen.',
    },
  },
];
