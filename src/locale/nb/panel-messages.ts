/** What the script answers to the panel and the menu, in Norwegian Bokmål. */
import type { MessageTexts } from '../en/panel-messages.ts';

export const messages: MessageTexts = {
  inserted: '{formula} står nå i {cell}. Ctrl+Z tar den bort igjen.',
  insertedRows: '{formula} står nå i {cell} og fyller radene under. Ctrl+Z tar den bort igjen.',
  insertedPack: '{count} nøkkeltall står nå i {cell}. Ctrl+Z tar dem bort igjen.',
  leftOut: 'Utelatt, fordi kolonner mangler: {names}.',
  selectColumns: 'Merk en tabell med kolonnene {headers} og sett inn på nytt; her er et eksempel.',
  selectValues: 'Merk celler med disse verdiene og skriv formelen selv; her er et eksempel.',
  selectForPack:
    'Ingen av disse nøkkeltallene har kolonnene sine her. Merk en tabell med overskrifter som {headers}.',
  noTable: 'Her er det ingen tabell. Merk en tabell med overskrifter, for eksempel Kostnad og Leads.',
  noKpi:
    '{cell} inneholder ikke noe nøkkeltall. Merk en celle med en formel som =CAC(B2;C2), eller et nøkkeltall i en arbeidsbok som er bygget her.',
  unknownKpi: '{kpi} er ikke et kjent nøkkeltall. Velg et i panelet.',
  healthOne: '1 rad i {sheet} ble kontrollert.',
  healthMany: '{count} rader i {sheet} ble kontrollert.',
  nothingToSave:
    'Det er ingenting å lagre ennå: bygg først en KPI-arbeidsbok, eller skriv en formel som =CAC(B2;C2).',
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
