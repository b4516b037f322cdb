/** Deals and the work of sales. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const sales: readonly MeasureDefinition[] = [
  {
    id: 'opportunities',
    label: {
      en: 'Qualified opportunities',
      sv: 'Kvalificerade affärsmöjligheter',
      nb: 'Kvalifiserte salgsmuligheter',
    },
    synonyms: wordList(`
      opportunities; qualified opportunities; opps; OPP; number of deals; Associated Deals;
      affärsmöjligheter; kvalificerade affärsmöjligheter; antal affärer; salgsmuligheter;
      kvalifiserte salgsmuligheter; antall salgsmuligheter
    `),
    help: 'Qualified opportunities, such as 30 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    dated: 'created',
    definition: {
      en: 'Deals that sales regards as real chances, such as meetings that lead to a quote.',
      sv: 'Affärer som sälj bedömer som verkliga chanser, till exempel möten som leder till offert.',
      nb: 'Saker som salg vurderer som reelle muligheter, for eksempel møter som fører til tilbud.',
    },
    advice: {
      en: 'Create content for questions late in the buying journey, and follow up qualified leads the same day.',
      sv: 'Skapa innehåll för frågor sent i köpresan och följ upp kvalificerade leads samma dag.',
      nb: 'Lag innhold for spørsmål sent i kjøpsreisen, og følg opp kvalifiserte leads samme dag.',
    },
  },
  {
    id: 'won',
    label: { en: 'Deals won', sv: 'Vunna affärer', nb: 'Vunne salg' },
    synonyms: wordList(`
      won; won deals; deals won; closed won; vunna affärer; antal vunna affärer; vunne salg; vunne avtaler;
      antall vunne salg
    `),
    help: 'Deals won, such as 12 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    derived: [{ rowsWhere: { dimension: 'deal_stage', is: 'won' } }],
    dated: 'closed',
  },
  {
    id: 'lost',
    label: { en: 'Deals lost', sv: 'Förlorade affärer', nb: 'Tapte salg' },
    synonyms: wordList(`
      lost; lost deals; deals lost; closed lost; förlorade affärer; tappade affärer; tapte salg;
      tapte avtaler
    `),
    help: 'Deals lost, such as 18 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    derived: [{ rowsWhere: { dimension: 'deal_stage', is: 'lost' } }],
    dated: 'closed',
  },
  {
    id: 'revenue_won',
    label: { en: 'Value of deals won', sv: 'Värde av vunna affärer', nb: 'Verdi av vunne salg' },
    synonyms: wordList(`
      revenue won; won amount; closed won amount; Deal amount; Amount in company currency; Closed amount;
      vunnet värde; affärsvärde; ordervärde vunna affärer; verdi av vunne salg; avtaleverdi;
      salgsverdi vunnet
    `),
    help: 'Value of the deals won, such as 600000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
    preference: [wordList('Amount in company currency')],
    countedWhere: { dimension: 'deal_stage', is: 'won' },
    dated: 'closed',
  },
  {
    id: 'pipeline_value',
    label: { en: 'Open pipeline value', sv: 'Värde i öppen pipeline', nb: 'Verdi i åpen pipeline' },
    synonyms: wordList(`
      pipeline value; open pipeline; open deal amount; Total open deal value; pipelinevärde;
      öppen pipeline; pipelineverdi; åpen pipeline
    `),
    help: 'Value of the deals still open, such as 2000000 or B2:B13.',
    kind: 'per period',
    unit: 'money',
  },
  {
    id: 'cycle_days',
    label: {
      en: 'Sales cycle days (sum over won deals)',
      sv: 'Säljcykel i dagar (summa)',
      nb: 'Salgssyklus i dager (sum)',
    },
    synonyms: wordList(`
      days to close; cycle days; sales cycle days; dagar till avslut; säljcykel dagar; säljcykel;
      dager til avslutning; salgssyklus dager; salgssyklus
    `),
    help: 'Days from first contact to close, added up over the deals won, such as 1080 or B2:B13.',
    kind: 'sum',
    unit: 'days',
    onlyInFormulas: true,
    countedWhere: { dimension: 'deal_stage', is: 'won' },
    dated: 'closed',
  },
  {
    id: 'reply_minutes',
    label: { en: 'Minutes to reply (sum)', sv: 'Svarsminuter (summa)', nb: 'Svarminutter (sum)' },
    synonyms: wordList('reply minutes; minutes to reply; response minutes; svarsminuter; svarminutter'),
    help: 'Minutes until the reply, added up over all replies, such as 2400 or B2:B13.',
    kind: 'sum',
    unit: 'minutes',
    onlyInFormulas: true,
  },
  {
    id: 'replies',
    label: { en: 'Replies', sv: 'Svar', nb: 'Svar' },
    synonyms: wordList(`
      replies; messages answered; answered messages; antal svar; besvarade meddelanden; antall svar;
      besvarte meldinger
    `),
    help: 'Messages answered, such as 80 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
];
