/** What the script answers to the panel and the menu, in Norwegian Bokmål. */
import type { MessageTexts } from '../en/panel-messages.ts';

export const messages: MessageTexts = {
  inserted: '{formula} står nå i {cell}. Ctrl+Z tar den bort igjen.',
  insertedRows: '{formula} står nå i {cell} og fyller radene under. Ctrl+Z tar den bort igjen.',
  insertedPack: '{count} KPI-er står nå i {cell}. Ctrl+Z tar dem bort igjen.',
  leftOut: 'Utelatt, fordi kolonner mangler: {names}.',
  selectColumns: 'Marker en tabell med kolonnene {headers} og sett inn på nytt; her er et eksempel.',
  selectValues: 'Marker celler med disse verdiene og skriv formelen selv; her er et eksempel.',
  selectForPack:
    'Ingen av disse KPI-ene har kolonnene sine her. Marker en tabell med overskrifter som {headers}.',
  noTable: 'Her er det ingen tabell. Marker en med overskriftene sine, for eksempel Kostnad og Leads.',
  noKpi:
    '{cell} inneholder ingen KPI. Marker en celle med en formel som =CAC(B2;C2), eller en KPI i en arbeidsbok som er laget her.',
  unknownKpi: '{kpi} er ingen KPI som er kjent her. Velg en i panelet.',
  healthOne: '1 rad i {sheet} ble kontrollert.',
  healthMany: '{count} rader i {sheet} ble kontrollert.',
  nothingToSave:
    'Det er ingenting å lagre ennå: lag en KPI-arbeidsbok, eller skriv først en formel som =CAC(B2;C2).',
  savedOne: '1 verdi ble lagret i {sheet}.',
  savedMany: '{count} verdier ble lagret i {sheet}.',
  busy: 'Noen andre arbeider med dette akkurat nå. Prøv igjen om litt.',
  notPublished: 'Datakilden for Data Studio er ikke publisert ennå. Spør den som satte opp tillegget.',
  noSheet: 'Det finnes ingen fane som heter {sheet} lenger.',
  history: 'Historikk',
  headers: {
    date: 'Dato',
    place: 'Arbeidsbok eller fane',
    kpi: 'KPI',
    name: 'Navn',
    value: 'Verdi',
    status: 'Status',
    cell: 'Celle',
  },
};
