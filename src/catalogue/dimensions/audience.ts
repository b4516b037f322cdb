/** Who they are and what they use. */
import type { DimensionDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const audience: readonly DimensionDefinition[] = [
  {
    id: 'device',
    label: { en: 'Device', sv: 'Enhet', nb: 'Enhet' },
    synonyms: wordList('device; Device category; Device type; enhet; enhetskategori; enhetstyp; enhetstype'),
    kind: 'text',
    values: [
      {
        value: 'mobile',
        alsoWritten: wordList(`
          Mobile phones; Mobile phone; Mobiltelefoner; mobiltelefon; mobil; mobilen; smartphone
        `),
      },
      {
        value: 'desktop',
        alsoWritten: wordList('Computers; computer; Datorer; dator; Datamaskiner; datamaskin; PC'),
      },
      { value: 'tablet', alsoWritten: wordList('Tablets; Surfplattor; surfplatta; Nettbrett') },
    ],
  },
  {
    id: 'country',
    label: { en: 'Country', sv: 'Land', nb: 'Land' },
    synonyms: wordList('country; country/territory; Country ID; Country/Region; land; land/region'),
    kind: 'text',
  },
  {
    id: 'segment',
    label: { en: 'Segment', sv: 'Segment', nb: 'Segment' },
    synonyms: wordList('segment; audience; target group; målgrupp; kundsegment; målgruppe; kundesegment'),
    kind: 'text',
  },
  {
    id: 'customer_type',
    label: {
      en: 'Customer type (new or returning)',
      sv: 'Kundtyp (ny eller återkommande)',
      nb: 'Kundetype (ny eller tilbakevendende)',
    },
    synonyms: wordList(`
      customer type; New or returning customer; New / returning; newVsReturning; kundtyp;
      ny eller återkommande; kundetype; ny eller tilbakevendende
    `),
    kind: 'text',
    values: [
      { value: 'new', alsoWritten: wordList('First-time; New customer; ny; nya; nye; ny kund; ny kunde') },
      {
        value: 'returning',
        alsoWritten: wordList(`
          Returning customer; existing; återkommande; befintlig; returnerende; tilbakevendende;
          eksisterende
        `),
      },
    ],
  },
  {
    id: 'variant',
    label: { en: 'Test variant', sv: 'Testvariant', nb: 'Testvariant' },
    synonyms: wordList('variant; test group; experiment variant; testvariant; testgrupp; testgruppe'),
    kind: 'text',
  },
  {
    id: 'customer_id',
    label: { en: 'Customer ID', sv: 'Kund-ID', nb: 'Kunde-ID' },
    synonyms: wordList(`
      customer id; Contact ID; client id; User ID; kund-ID; kundnummer; kundenr; kunde-ID; kundenummer
    `),
    kind: 'text',
  },
];
