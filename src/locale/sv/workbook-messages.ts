/** What is said while a workbook is built, in Swedish. */
import type { WorkbookMessages } from '../en/workbook-messages.ts';

export const workbookMessages: WorkbookMessages = {
  building: 'Bygger {sheet} ({number} av {count}) …',
  added: '{title} finns nu i filen. Börja på fliken {sheet}.',
  updated: '{title} är uppdaterad. Det du själv har skrivit är som det var.',
  looksUnfinished:
    '{title} är uppdaterad, men bredder och färger blev inte klara ({reason}). Bygg den en gång till.',
  locked: 'Någon annan bygger i filen just nu. Inget ändrades; försök igen om en minut.',
  failed: 'Arbetsboken kunde inte byggas, och inget i filen ändrades. Google svarade: {reason}',
  notRestored:
    'Arbetsboken kunde inte byggas, och allt kunde inte återställas ({reason}). Bygg den en gång till så blir det rätt.',
  keepsNew: 'Alla dina flikar lämnas som de är.',
  keepsBuilt:
    'Dina rader under Data, det du har skrivit i gula celler och alla dina andra flikar lämnas som de är.',
  unfinished:
    'Arbetsboken {title} blev inte klar förra gången. Det som låg kvar är borttaget; vill du bygga den nu?',
};
