/** When something happened. */
import type { DimensionDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const time: readonly DimensionDefinition[] = [
  {
    id: 'date',
    label: { en: 'Date', sv: 'Datum', nb: 'Dato' },
    synonyms: wordList(`
      date; Day; Reporting starts; Start Date (in UTC); Send Date; Send time; datum; dag;
      Rapporteringsstart; Rapportering startar; Rapportering börjar; dato; Rapportering starter
    `),
    kind: 'date',
    preference: [
      wordList('date; Day; datum; dag; dato; Send Date; Send time; Start Date (in UTC)'),
      wordList(`
        Reporting starts; Rapporteringsstart; Rapportering startar; Rapportering börjar;
        Rapportering starter
      `),
    ],
  },
  {
    id: 'week',
    label: { en: 'Week', sv: 'Vecka', nb: 'Uke' },
    synonyms: wordList('week; ISO week; isoYearIsoWeek; week of year; vecka; veckonummer; uke; ukenummer'),
    kind: 'text',
  },
  {
    id: 'month',
    label: { en: 'Month', sv: 'Månad', nb: 'Måned' },
    synonyms: wordList('month; yearMonth; Month of year; månad; år och månad; måned; år og måned'),
    kind: 'text',
  },
  {
    id: 'created_date',
    label: { en: 'Created date', sv: 'Skapandedatum', nb: 'Opprettelsesdato' },
    synonyms: wordList(`
      Create Date; Created at; Created; Became a Lead Date; lead date; skapad; skapad datum; skapandedatum;
      opprettet; opprettet dato; opprettelsesdato
    `),
    kind: 'date',
  },
  {
    id: 'close_date',
    label: { en: 'Close date', sv: 'Avslutsdatum', nb: 'Avslutningsdato' },
    synonyms: wordList(`
      Close Date; closed date; Became a Customer Date; conversion date; order date; avslutsdatum;
      stängningsdatum; konverteringsdatum; orderdatum; avslutningsdato; lukkedato; konverteringsdato;
      ordredato
    `),
    kind: 'date',
  },
  {
    id: 'first_touch_date',
    label: { en: 'First contact date', sv: 'Datum för första kontakt', nb: 'Dato for første kontakt' },
    synonyms: wordList(`
      first touch; first touch date; first contact; Time First Seen; First seen; första kontakt;
      första beröring; datum första kontakt; første kontakt; første berøring
    `),
    kind: 'date',
  },
  {
    id: 'period_end',
    label: { en: 'Reporting ends', sv: 'Rapporten slutar', nb: 'Rapporten slutter' },
    synonyms: wordList(`
      Reporting ends; End date; Rapporteringsslut; Rapportering slutar; slutdatum; Rapportering slutter;
      sluttdato
    `),
    kind: 'date',
  },
];
