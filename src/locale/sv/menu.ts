/** The menu, the titles of what it opens, and what it answers itself, in Swedish. */
import type { MenuTexts } from '../en/menu.ts';

export const menu: MenuTexts = {
  items: {
    openPanel: 'Öppna KPI-panelen',
    newWorkbook: 'Ny KPI-arbetsbok…',
    checkData: 'Kontrollera data',
    saveSnapshot: 'Spara en ögonblicksbild',
    turnOnFunctions: 'Slå på funktionerna i den här filen',
    openHelp: 'Hjälp…',
  },
  titles: {
    Panel: 'KPI-panel',
    NewWorkbook: 'Ny KPI-arbetsbok',
    CheckData: 'Kontrollera data',
    Help: 'Hjälp',
  },
  functionsOn: {
    title: 'Funktionerna är på',
    text: 'Nu fungerar KPI-funktionerna i den här filen. Skriv till exempel =CAC(120000;40) i en cell. Står det #NAME? i en cell, ladda om sidan en gång.',
  },
  snapshot: 'Spara en ögonblicksbild',
  unexpected: 'Det gick inte',
};
