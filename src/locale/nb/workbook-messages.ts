/** What is said while a workbook is built, in Norwegian. */
import type { WorkbookMessages } from '../en/workbook-messages.ts';

export const workbookMessages: WorkbookMessages = {
  building: 'Bygger {sheet} ({number} av {count}) …',
  added: '{title} er nå i filen. Begynn på fanen {sheet}.',
  updated: '{title} er oppdatert. Det du selv har skrevet, er som det var.',
  looksUnfinished:
    '{title} er oppdatert, men bredder og farger ble ikke ferdige ({reason}). Bygg den en gang til.',
  locked: 'Noen andre bygger i filen akkurat nå. Ingenting ble endret; prøv igjen om et minutt.',
  failed: 'Arbeidsboken kunne ikke bygges, og ingenting i filen ble endret. Google svarte: {reason}',
  notRestored:
    'Arbeidsboken kunne ikke bygges, og ikke alt kunne settes tilbake ({reason}). Bygg den en gang til, så blir det riktig.',
  keepsNew: 'Alle fanene dine blir som de er.',
  keepsBuilt:
    'Radene dine under Data, det du har skrevet i gule celler, og alle de andre fanene dine blir som de er.',
  unfinished:
    'Arbeidsboken {title} ble ikke ferdig forrige gang. Det som lå igjen, er fjernet; vil du bygge den nå?',
};
