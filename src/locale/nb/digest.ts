/** The weekly e-mail and what is said about it, in Norwegian Bokmål. */
import type { DigestTexts } from '../en/digest.ts';

export const digest: DigestTexts = {
  subject: 'Ukens KPI-er: {file}',
  intro: 'KPI-ene i {file} slik de er i dag.',
  open: 'Åpne filen',
  why: 'Du får dette hver mandag fordi du har slått det på i Hjelp. Der kan du også slå det av.',
  headers: { kpi: 'KPI', value: 'Verdi', change: 'Endring', status: 'Status' },
  on: 'På: hver mandag i åttetiden, til {address}.',
  off: 'Av: ingenting sendes.',
  needsConsent: 'Av, eller uten tillatelse. Slå det på for å bli spurt om tillatelse.',
  failed: 'Den siste, {day}, kunne ikke sendes: {reason}',
  reasons: {
    nothing: 'filen har ingen KPI å fortelle om.',
    quota: 'kontoen din kan ikke sende mer e-post den dagen.',
    other: '{text}',
  },
  busy: 'Noen andre endrer dette akkurat nå. Prøv igjen om litt.',
  noAddress: 'Google sier ikke hvilken adresse du har. Gi tillatelse til å se den, og prøv igjen.',
  noticeSubject: 'Ukens KPI-er trenger tillatelsen din',
  noticeText:
    'Ukens KPI-er i en fil kunne ikke sendes, fordi tillatelse mangler. Gi den her, eller slå av e-posten i Hjelp: {url}',
};
