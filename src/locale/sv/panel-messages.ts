/** What the script answers to the panel and the menu, in Swedish. */
import type { MessageTexts } from '../en/panel-messages.ts';

export const messages: MessageTexts = {
  inserted: '{formula} står nu i {cell}. Ctrl+Z tar bort den igen.',
  insertedRows: '{formula} står nu i {cell} och fyller raderna under. Ctrl+Z tar bort den igen.',
  insertedPack: '{count} nyckeltal står nu i {cell}. Ctrl+Z tar bort dem igen.',
  leftOut: 'Utelämnade, eftersom kolumner saknas: {names}.',
  selectColumns: 'Markera en tabell med kolumnerna {headers} och infoga igen; här är ett exempel.',
  selectValues: 'Markera celler med de här värdena och skriv formeln själv; här är ett exempel.',
  selectForPack:
    'Inget av de här nyckeltalen har sina kolumner här. Markera en tabell med rubriker som {headers}.',
  noTable: 'Här finns ingen tabell. Markera en tabell med rubriker, till exempel Kostnad och Leads.',
  noKpi:
    '{cell} innehåller inget nyckeltal. Markera en cell med en formel som =CAC(B2;C2), eller ett nyckeltal i en arbetsbok som byggts här.',
  unknownKpi: '{kpi} är inget känt nyckeltal. Välj ett i panelen.',
  healthOne: '1 rad i {sheet} kontrollerades.',
  healthMany: '{count} rader i {sheet} kontrollerades.',
  nothingToSave:
    'Det finns inget att spara än: bygg först en KPI-arbetsbok, eller skriv en formel som =CAC(B2;C2).',
  savedOne: '1 värde sparades i {sheet}.',
  savedMany: '{count} värden sparades i {sheet}.',
  busy: 'Någon annan arbetar med det här just nu. Försök igen om en stund.',
  notPublished: 'Datakällan för Data Studio är inte publicerad än. Fråga den som satte upp tillägget.',
  noSheet: 'Det finns ingen flik som heter {sheet} längre.',
  history: 'Historik',
  headers: {
    date: 'Datum',
    place: 'Arbetsbok eller flik',
    kpi: 'KPI',
    name: 'Namn',
    value: 'Värde',
    status: 'Status',
    cell: 'Cell',
  },
};
