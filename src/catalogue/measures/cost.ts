/** What marketing and sales cost, line by line and in total. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const cost: readonly MeasureDefinition[] = [
  {
    id: 'cost',
    label: { en: 'Total marketing cost', sv: 'Total marknadskostnad', nb: 'Total markedskostnad' },
    synonyms: wordList(`
      Cost; Costs; Kostnad; Kostnader; total marketing cost; marketing cost; marketing spend;
      marketing expense; sales and marketing cost; S&M cost; total marknadsföringskostnad;
      marknadsföringskostnad; marknadskostnad; total marknadskostnad; sälj- och marknadskostnad;
      total markedsføringskostnad; markedsføringskostnad; markedskostnad; total markedskostnad;
      salgs- og markedskostnad; total cost; totalkostnad
    `),
    help: 'Marketing and sales cost of the period, with salaries and tools included, such as 120000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
    derived: [
      {
        total: [
          'ad_spend',
          'staff_cost',
          'tool_cost',
          'agency_cost',
          'production_cost',
          'overhead_cost',
          'sales_cost',
        ],
      },
      { standIn: 'ad_spend' },
    ],
  },
  {
    id: 'ad_spend',
    label: { en: 'Ad spend', sv: 'Annonskostnad', nb: 'Annonsekostnad' },
    synonyms: wordList(`
      ad spend; ad cost; media cost; media spend; advertising cost; Amount spent; Total Spent; Ads cost;
      Google Ads cost; advertiserAdCost; annonskostnad; annonskostnader; annonsutgifter; annonsspend;
      mediekostnad; spenderat belopp; belopp spenderat; belopp som spenderats; annonsekostnad;
      annonsekostnader; annonseforbruk; forbruk; medieforbruk; beløp brukt; brukt beløp
    `),
    help: 'What was paid for the ads themselves, such as 50000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
    derived: [{ standIn: 'cost' }],
    definition: {
      en: 'What has been spent on ads in the period.',
      sv: 'Vad som lagts på annonser under perioden.',
      nb: 'Hva som er brukt på annonser i perioden.',
    },
    advice: {
      en: 'Ahead of budget, lower the daily limits; behind it, check limits, bids and rejected ads.',
      sv: 'Före budget: sänk dagsgränserna; efter: kolla gränser, bud och underkända annonser.',
      nb: 'Foran budsjett: senk dagsgrensene; bak: sjekk grenser, bud og avviste annonser.',
    },
  },
  {
    id: 'staff_cost',
    label: { en: 'Staff cost (marketing)', sv: 'Personalkostnad (marknad)', nb: 'Personalkostnad (marked)' },
    synonyms: wordList(`
      staff; staff cost; salaries; payroll; people cost; personalkostnad; personalkostnader; löner;
      lönekostnad; lønn; lønnskostnad; lønnskostnader; personalkostnad marked
    `),
    help: 'Salaries of the people who do the marketing, such as 45000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'work_hours',
    label: { en: 'Hours worked', sv: 'Arbetade timmar', nb: 'Arbeidstimer' },
    synonyms: wordList(`
      hours; time spent hours; timmar; arbetstid; nedlagd tid; timer; arbeidstimer; tidsbruk
    `),
    help: 'Hours worked on marketing, such as 32 or B2:B13.',
    kind: 'sum',
    unit: 'hours',
  },
  {
    id: 'tool_cost',
    label: { en: 'Tools and software', sv: 'Verktyg och programvara', nb: 'Verktøy og programvare' },
    synonyms: wordList(`
      tools; software; martech; tool cost; software cost; licences; teknik och mjukvara; verktygskostnad;
      verktyg; mjukvara; licenser; systemkostnad; verktøy; verktøykostnad; programvare; lisenser
    `),
    help: 'Cost of marketing tools and software, such as 6000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'agency_cost',
    label: {
      en: 'Agency and freelancers',
      sv: 'Byrå och externa leverantörer',
      nb: 'Byrå og eksterne leverandører',
    },
    synonyms: wordList(`
      agency; agency fee; agency fees; management fee; consultants; freelancers; byrå; byråarvode;
      byråkostnad; externa leverantörer; konsulter; byråhonorar; eksterne leverandører; konsulenter
    `),
    help: 'Fees to agencies and freelancers, such as 25000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'production_cost',
    label: { en: 'Production and print', sv: 'Produktion och tryck', nb: 'Produksjon og trykk' },
    synonyms: wordList(`
      production; production cost; creative production; print; produktion; produktionskostnad; tryck;
      tryckkostnad; produksjon; produksjonskostnad; trykk; trykkekostnad
    `),
    help: 'Cost of film, photo, design and print, such as 12000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'overhead_cost',
    label: { en: 'Overhead', sv: 'Omkostnader', nb: 'Felleskostnader' },
    synonyms: wordList(`
      overhead; overheads; general costs; omkostnader; allmänna omkostnader; övriga allmänna kostnader;
      indirekta kostnader; felleskostnader; indirekte kostnader; øvrige kostnader; andre kostnader
    `),
    help: 'Marketing share of rent and other general costs, such as 8000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'sales_cost',
    label: {
      en: 'Sales cost (pay and commission)',
      sv: 'Säljkostnad (lön och provision)',
      nb: 'Salgskostnad (lønn og provisjon)',
    },
    synonyms: wordList(`
      sales cost; sales salaries; sales commission; commission; säljkostnad; säljarlöner; säljarnas löner;
      provision; provisioner; salgskostnad; selgerlønn; provisjon; provisjoner
    `),
    help: 'Pay and commission of the sellers, such as 60000 or B2:B13.',
    kind: 'sum',
    unit: 'money',
  },
  {
    id: 'budget',
    label: { en: 'Budget for the period', sv: 'Budget för perioden', nb: 'Budsjett for perioden' },
    synonyms: wordList(`
      budget; planned spend; period budget; Budget amount; planerad kostnad; månadsbudget; budsjett;
      planlagt kostnad; månedsbudsjett
    `),
    help: 'Budget of the whole period, such as 90000 or C2:C13.',
    kind: 'sum',
    unit: 'money',
  },
];
