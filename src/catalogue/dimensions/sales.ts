/** Who sells, how far the deal has come, and in which account. */
import type { DimensionDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const sales: readonly DimensionDefinition[] = [
  {
    id: 'owner',
    label: { en: 'Owner', sv: 'Ansvarig', nb: 'Ansvarlig' },
    synonyms: wordList(`
      owner; Contact owner; Deal owner; Salesperson; ansvarig; ägare; säljare; ansvarlig; eier; selger
    `),
    kind: 'text',
  },
  {
    id: 'deal_stage',
    label: { en: 'Deal stage', sv: 'Affärssteg', nb: 'Salgssteg' },
    synonyms: wordList(`
      Deal Stage; stage; pipeline stage; affärssteg; säljsteg; affärsfas; salgssteg; avtalefase; fase
    `),
    kind: 'text',
    values: [
      {
        value: 'won',
        alsoWritten: wordList('Closed won; Deal won; vunnen; vunnet; vunnen affär; vunnet salg; avslut'),
      },
      {
        value: 'lost',
        alsoWritten: wordList('Closed lost; Deal lost; förlorad; förlorad affär; tappad; tapt; tapt salg'),
      },
    ],
  },
  {
    id: 'lifecycle_stage',
    label: { en: 'Lifecycle stage', sv: 'Livscykelfas', nb: 'Livssyklusfase' },
    synonyms: wordList('Lifecycle Stage; lead status; livscykelfas; livssyklusfase'),
    kind: 'text',
    values: [
      { value: 'Subscriber', alsoWritten: [] },
      { value: 'Lead', alsoWritten: [] },
      { value: 'Marketing qualified lead', alsoWritten: wordList('MQL') },
      { value: 'Sales qualified lead', alsoWritten: wordList('SQL') },
      { value: 'Opportunity', alsoWritten: [] },
      { value: 'Customer', alsoWritten: [] },
      { value: 'Evangelist', alsoWritten: [] },
      { value: 'Other', alsoWritten: [] },
    ],
  },
  {
    id: 'currency',
    label: { en: 'Currency', sv: 'Valuta', nb: 'Valuta' },
    synonyms: wordList('currency; Currency code; Account currency; valuta; valutakod; valutakode'),
    kind: 'text',
  },
  {
    id: 'account',
    label: { en: 'Account', sv: 'Konto', nb: 'Konto' },
    synonyms: wordList('account; Account Name; konto; kontonamn; kontonavn'),
    kind: 'text',
  },
];
