/** The menu, the titles of what it opens, and what it answers itself, in Norwegian Bokmål. */
import type { MenuTexts } from '../en/menu.ts';

export const menu: MenuTexts = {
  items: {
    openPanel: 'Åpne KPI-panelet',
    newWorkbook: 'Ny KPI-arbeidsbok…',
    checkData: 'Kontroller data',
    saveSnapshot: 'Lagre et øyeblikksbilde',
    turnOnFunctions: 'Slå på funksjonene i denne filen',
    openHelp: 'Hjelp…',
  },
  titles: {
    Panel: 'KPI-panel',
    NewWorkbook: 'Ny KPI-arbeidsbok',
    CheckData: 'Kontroller data',
    Help: 'Hjelp',
  },
  functionsOn: {
    title: 'Funksjonene er på',
    text: 'KPI-funksjonene virker nå i denne filen. Skriv for eksempel =CAC(120000;40) i en celle. Står det #NAME? i en celle, last siden på nytt én gang.',
  },
  snapshot: 'Lagre et øyeblikksbilde',
  unexpected: 'Det gikk ikke',
};
