/** The weekly e-mail and what is said about it, in Norwegian Bokmål. */
import type { DigestTexts } from '../en/digest.ts';

export const digest: DigestTexts = {
  subject: 'Ukens nøkkeltall: {file}',
  intro: 'Nøkkeltallene i {file} slik de er i dag.',
  open: 'Åpne filen',
  why: 'Du får dette hver mandag fordi du har slått det på i Hjelp. Der kan du også slå det av.',
  headers: { kpi: 'KPI', value: 'Verdi', change: 'Endring', status: 'Status' },
  on: 'På: hver mandag i åttetiden, til {address}.',
  off: 'Av: ingenting sendes.',
  needsConsent: 'Av, eller uten tillatelse. Slå på e-posten for å bli spurt om tillatelse.',
  failed: 'Ukens e-post den {day} kunne ikke sendes: {reason}',
  reasons: {
    nothing: 'filen har ingen nøkkeltall å fortelle om.',
    quota: 'kontoen din kan ikke sende mer e-post den dagen.',
    other: '{text}',
  },
  busy: 'Noen andre endrer dette akkurat nå. Prøv igjen om litt.',
  noAddress: 'Google oppgir ikke hvilken adresse du har. Gi tillatelse til å se den, og prøv igjen.',
  notAdded:
    'Google slår det ikke på: {reason} Det kan ligge igjen en eldre utløser for e-posten. Slett den på script.google.com/home/triggers og prøv igjen, ellers fjerner den seg selv neste mandag.',
  noticeSubject: 'Ukens nøkkeltall trenger tillatelsen din',
  noticeText:
    'Ukens nøkkeltall i en fil kunne ikke sendes, fordi tillatelsen mangler. Slå av e-posten i Hjelp, eller gi tillatelse her: {url}',
};
