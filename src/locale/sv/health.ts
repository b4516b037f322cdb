/** What the checks of a table find and what to do about it, in Swedish; `about` names headers, currencies or a day. */
import type { HealthTexts } from '../en/health.ts';

export const health: HealthTexts = {
  error_cells: {
    what: 'Celler med fel',
    advice: 'Rätta eller töm cellerna som visar ett fel, till exempel #N/A eller #DIV/0!.',
  },
  text_in_number_column: {
    what: 'Text där det ska stå tal',
    advice: 'Skriv rena tal i {about}, eller töm cellerna.',
  },
  unreadable_dates: { what: 'Datum som inte går att läsa', advice: 'Skriv datum som 2026-03-07 i {about}.' },
  two_currencies: {
    what: 'Två valutor',
    advice: 'Ge {about} var sin tabell, eller räkna om beloppen till en valuta.',
  },
  clicks_above_impressions: {
    what: 'Fler klick än visningar',
    advice: 'Kontrollera att kolumnerna för klick och visningar inte har bytt plats eller förskjutits.',
  },
  future_dates: {
    what: 'Datum i framtiden',
    advice: 'Rätta datumen efter i dag i {about}, eller utelämna planerade rader.',
  },
  duplicate_rows: {
    what: 'Rader som finns två gånger',
    advice: 'Ta bort raderna som klistrats in två gånger; de räknas dubbelt.',
  },
  missing_days: {
    what: 'Dagar utan rad',
    advice: 'Exportera dagarna som saknas igen, från {about}, eller lägg till dem med nollor.',
  },
  incomplete_last_period: {
    what: 'Sista månaden är inte komplett',
    advice: 'Ta inte med den i jämförelser; data sträcker sig till {about}.',
  },
  conversions_above_clicks: {
    what: 'Fler konverteringar än klick',
    advice: 'Kontrollera om konverteringar räknas dubbelt eller omfattar sådana utan klick.',
  },
  stale_data: { what: 'Gamla data', advice: 'Exportera igen; det senaste datumet är {about}.' },
  sudden_change: { what: 'Dagar som sticker ut', advice: 'Ta reda på vad som hände med {about}.' },
  cost_without_clicks: {
    what: 'Kostnad utan klick',
    advice: 'Se vad kostnaden på raderna gäller; visningar, avgifter och sena klick är vanliga skäl.',
  },
  negative_values: {
    what: 'Negativa värden',
    advice: 'Kontrollera att de negativa värdena i {about} är avsiktliga, till exempel återbetalningar.',
  },
  total_rows_skipped: {
    what: 'Summarader som utelämnats',
    advice: 'Du behöver inte göra något: summarader utelämnas, eftersom de skulle fördubbla varje summa.',
  },
  ratios_recalculated: {
    what: 'Färdiga kvoter',
    advice: 'Du behöver inte göra något: {about} går inte att summera, så nyckeltal räknas ut från summor.',
  },
  headers_not_used: {
    what: 'Kolumner som inte används',
    advice:
      'En annan kolumn eller tabell står för samma sak; döp om {about} om du vill använda den i stället.',
  },
  unknown_headers: {
    what: 'Rubriker som inte känns igen',
    advice: 'Döp om {about} om ett nyckeltal behöver det; okända rubriker går bara att gruppera på.',
  },
};
