/** The weekly e-mail and what is said about it, in Swedish. */
import type { DigestTexts } from '../en/digest.ts';

export const digest: DigestTexts = {
  subject: 'Veckans nyckeltal: {file}',
  intro: 'Nyckeltalen i {file} som de ser ut i dag.',
  open: 'Öppna filen',
  why: 'Du får det här varje måndag eftersom du har slagit på det i Hjälp. Där kan du också stänga av det.',
  headers: { kpi: 'KPI', value: 'Värde', change: 'Förändring', status: 'Status' },
  on: 'På: varje måndag vid åttatiden, till {address}.',
  off: 'Av: inget skickas.',
  needsConsent: 'Av, eller utan behörighet. Slå på brevet, så får du frågan om behörighet.',
  failed: 'Veckans mejl den {day} kunde inte skickas: {reason}',
  reasons: {
    nothing: 'filen har inga nyckeltal att berätta om.',
    quota: 'ditt konto får inte skicka fler mejl den dagen.',
    other: '{text}',
  },
  busy: 'Någon annan ändrar det här just nu. Försök igen om en stund.',
  noAddress: 'Google uppger inte vilken adress du har. Ge behörighet att se den och försök igen.',
  notAdded:
    'Google slår inte på det: {reason} Det kan finnas kvar en äldre utlösare för mejlet. Ta bort den på script.google.com/home/triggers och försök igen, annars tar den bort sig själv nästa måndag.',
  noticeSubject: 'Veckans nyckeltal behöver ditt godkännande',
  noticeText:
    'Veckans nyckeltal i en fil kunde inte skickas, eftersom behörighet saknas. Stäng av brevet i Hjälp, eller ge behörighet här: {url}',
};
