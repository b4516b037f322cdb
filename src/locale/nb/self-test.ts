/** The questions of the self-test, in Norwegian Bokmål: what only Google can answer. */
import type { SelfTestTexts } from '../en/self-test.ts';

export const selfTest: SelfTestTexts = {
  sheet: 'Selvtest',
  question: 'Spørsmål',
  answer: 'Svar',
  byHand: 'Kontroller for hånd og skriv svaret her',
  accepted: 'godtas, og grønt hvis det virker',
  questions: {
    omitted: 'Hvilken verdi har et argument som er utelatt på slutten?',
    skipped: 'Hvilken verdi har et argument som er hoppet over i midten?',
    error: 'Hvilken verdi har en celle med feil som argument?',
    nothing: 'Hva viser en celle når funksjonen gir null?',
    undefined_result: 'Hva viser en celle når funksjonen gir undefined?',
    day: 'Hvilket tidspunkt er 7. mars 2026 som argument?',
    today: 'Godtas TODAY() som argument?',
    rule: 'Forstås ; i formelen til en betinget formatering?',
    validation: 'Forstås ; i formelen til en datavalidering?',
    own_rule: 'Kan en betinget formatering kalle en av funksjonene våre?',
    sparkline: 'Tar SPARKLINE alternativene sine fra celler?',
    user_locale: 'Hvilket språk har kontoen?',
    file_locale: 'Hvilke språkinnstillinger har filen?',
    zones: 'Hvilke tidssoner har skriptet og filen?',
    precedence: 'Hvilken funksjon gjelder når et skript i filen og et tillegg har hver sin med samme navn?',
    copy: 'Hva viser celler med funksjoner i en kopi hos noen uten tillegget?',
    same_name: 'Kan en skriptfil og en side hete det samme?',
  },
};
