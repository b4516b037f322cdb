/** The dialogs for a new workbook and for help, in Swedish. */
import type { DialogTexts } from '../en/dialogs.ts';

export const dialogs: DialogTexts = {
  newWorkbook: {
    title: 'Ny KPI-arbetsbok',
    heading: 'Vad vill du veta?',
    intro: 'Välj målet, så följer nyckeltalen med. Flikarna läggs till i den här filen.',
    loading: 'Hämtar målen…',
    again: 'Försök igen',
    workbookLanguage: 'Arbetsbokens språk',
    currency: 'Valuta',
    goals: 'Mål',
    built: 'finns i filen',
    chooseFirst: 'Välj ett mål först.',
    next: 'Fortsätt',
    back: 'Tillbaka',
    cancel: 'Avbryt',
    previewHeading: '{title}: det här händer',
    adds: 'Läggs till',
    addsNothing: 'Inga nya flikar.',
    updates: 'Uppdateras',
    keeps: 'Lämnas som det är',
    build: 'Bygg arbetsboken',
    update: 'Uppdatera arbetsboken',
    building: 'Bygger. Det tar ofta en halv minut; låt rutan vara öppen.',
    stopped:
      'Bygget stannade halvvägs. Dina egna celler är orörda; halvfärdiga flikar är dolda, och nästa bygge städar undan dem.',
    doneHeading: 'Klart',
    goThere: 'Gå till {sheet}',
    another: 'Bygg en till',
  },
  help: {
    title: 'Hjälp',
    functionsHeading: 'Slå på funktionerna',
    functions:
      'Står det #NAME? i en cell? Välj ”Slå på funktionerna i den här filen” i menyn en gång; sedan är varje nyckeltal en funktion, till exempel =CAC(B2;C2).',
    functionsCopy:
      'Arbetsböckerna räknar med vanliga formler överallt där det går, så en kopia fungerar även för den som saknar tillägget.',
    testHeading: 'Självtest',
    test: 'Kontrollerar hur filen och ditt konto hanterar datum, decimaler och tomma celler. Svaren skrivs till en egen flik.',
    runTest: 'Kör självtestet',
    testDone: 'Svaren finns i fliken {sheet}.',
    question: 'Fråga',
    answer: 'Svar',
    digestHeading: 'Veckobrev',
    digest: 'Varje måndag morgon skickas de aktuella nyckeltalen med e-post till dig, och bara till dig.',
    digestState: 'Visa om det är på',
    digestOn: 'Slå på',
    digestOff: 'Stäng av',
    isOn: 'På',
    isOff: 'Av',
    privacyHeading: 'Dina data',
    privacy:
      'Inget lämnar ditt konto. Tillägget läser och skriver bara i den här filen och anropar ingen annan tjänst.',
    linksHeading: 'Läs mer',
    links: { about: 'Instruktioner', support: 'Support', privacy: 'Integritet', terms: 'Villkor' },
  },
};
