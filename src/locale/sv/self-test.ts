/** The questions of the self-test, in Swedish: what only Google can answer. */
import type { SelfTestTexts } from '../en/self-test.ts';

export const selfTest: SelfTestTexts = {
  sheet: 'Självtest',
  question: 'Fråga',
  answer: 'Svar',
  byHand: 'Kontrollera för hand och skriv svaret här',
  accepted: 'godtas, och grönt om det fungerar',
  questions: {
    omitted: 'Vilket värde har ett argument som utelämnas i slutet?',
    skipped: 'Vilket värde har ett argument som hoppas över i mitten?',
    error: 'Vilket värde har en cell med fel som argument?',
    nothing: 'Vad visar en cell när dess funktion ger null?',
    undefined_result: 'Vad visar en cell när dess funktion ger undefined?',
    day: 'Vilken tidpunkt är 7 mars 2026 som argument?',
    today: 'Godtas TODAY() som argument?',
    rule: 'Förstås ; i formeln för en villkorsstyrd formatering?',
    validation: 'Förstås ; i formeln för en dataverifiering?',
    own_rule: 'Får en villkorsstyrd formatering anropa en av våra funktioner?',
    sparkline: 'Tar SPARKLINE sina alternativ från celler?',
    user_locale: 'Vilket språk har kontot?',
    file_locale: 'Vilka språkinställningar har filen?',
    zones: 'Vilka tidszoner har skriptet och filen?',
    precedence: 'Vilken funktion gäller när ett skript i filen och ett tillägg har var sin med samma namn?',
    copy: 'Vad visar celler med funktioner i en kopia hos någon utan tillägget?',
    same_name: 'Får en skriptfil och en sida heta lika?',
  },
};
