/** The dialogs for a new workbook and for help, in Norwegian. */
import type { DialogTexts } from '../en/dialogs.ts';

export const dialogs: DialogTexts = {
  newWorkbook: {
    title: 'Ny KPI-arbeidsbok',
    heading: 'Hva vil du vite?',
    intro: 'Velg målet, så følger nøkkeltallene med. Fanene legges til i denne filen.',
    loading: 'Henter målene…',
    again: 'Prøv igjen',
    workbookLanguage: 'Språk i arbeidsboken',
    currency: 'Valuta',
    goals: 'Mål',
    built: 'finnes i filen',
    chooseFirst: 'Velg et mål først.',
    next: 'Fortsett',
    back: 'Tilbake',
    cancel: 'Avbryt',
    previewHeading: '{title}: dette skjer',
    adds: 'Legges til',
    addsNothing: 'Ingen nye faner.',
    updates: 'Oppdateres',
    keeps: 'Blir som det er',
    build: 'Bygg arbeidsboken',
    update: 'Oppdater arbeidsboken',
    building: 'Bygger. Det tar ofte et halvt minutt; la vinduet stå åpent.',
    stopped:
      'Byggingen stoppet halvveis. Dine egne celler er urørt; halvferdige faner er skjult, og neste bygging rydder opp.',
    doneHeading: 'Ferdig',
    goThere: 'Gå til {sheet}',
    another: 'Bygg en til',
  },
  help: {
    title: 'Hjelp',
    functionsHeading: 'Slå på funksjonene',
    functions:
      'Står det #NAME? i en celle? Velg «Slå på funksjonene i denne filen» i menyen én gang; deretter er hvert nøkkeltall en funksjon, for eksempel =CAC(B2;C2).',
    functionsCopy:
      'Arbeidsbøkene regner med vanlige formler overalt der det går, så en kopi fungerer også for den som ikke har tillegget.',
    testHeading: 'Selvtest',
    test: 'Sjekker hvordan filen og kontoen din håndterer datoer, desimaler og tomme celler. Svarene skrives til en egen fane.',
    runTest: 'Kjør selvtesten',
    testDone: 'Svarene står i fanen {sheet}.',
    question: 'Spørsmål',
    answer: 'Svar',
    digestHeading: 'Ukentlig e-post',
    digest: 'Hver mandag morgen sendes de aktuelle nøkkeltallene til deg, og bare til deg.',
    digestState: 'Vis om den er på',
    digestOn: 'Slå på',
    digestOff: 'Slå av',
    isOn: 'På',
    isOff: 'Av',
    privacyHeading: 'Dine data',
    privacy:
      'Ingenting forlater kontoen din. Tillegget leser og skriver bare i denne filen og kaller ingen annen tjeneste.',
    linksHeading: 'Les mer',
    links: { about: 'Veiledning', support: 'Hjelp', privacy: 'Personvern', terms: 'Vilkår' },
  },
};
