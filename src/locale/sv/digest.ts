/** The weekly e-mail and what is said about it, in Swedish. */
import type { DigestTexts } from '../en/digest.ts';

export const digest: DigestTexts = {
  subject: 'Veckans KPI:er: {file}',
  intro: 'KPI:erna i {file} som de ser ut i dag.',
  open: 'Öppna filen',
  why: 'Du får det här varje måndag eftersom du har slagit på det i Hjälp. Där kan du också slå av det.',
  headers: { kpi: 'KPI', value: 'Värde', change: 'Förändring', status: 'Status' },
  on: 'På: varje måndag vid åttatiden, till {address}.',
  off: 'Av: inget skickas.',
  needsConsent: 'Av, eller utan behörighet. Slå på det för att få frågan om behörighet.',
  failed: 'Det senaste, {day}, kunde inte skickas: {reason}',
  reasons: {
    nothing: 'filen har ingen KPI att berätta om.',
    quota: 'ditt konto får inte skicka fler mejl den dagen.',
    other: '{text}',
  },
  busy: 'Någon annan ändrar det här just nu. Försök igen om en stund.',
  noAddress: 'Google säger inte vilken adress du har. Ge behörighet att se den och försök igen.',
  noticeSubject: 'Veckans KPI:er behöver din behörighet',
  noticeText:
    'Veckans KPI:er i en fil kunde inte skickas, eftersom behörighet saknas. Ge den här, eller slå av mejlet i Hjälp: {url}',
};
