/** What the checks of a table find and what to do about it, in Norwegian Bokmål; `about` names headers, currencies or a day. */
import type { HealthTexts } from '../en/health.ts';

export const health: HealthTexts = {
  error_cells: {
    what: 'Celler med feil',
    advice: 'Rett eller tøm cellene som viser en feil, for eksempel #N/A eller #DIV/0!.',
  },
  text_in_number_column: {
    what: 'Tekst der det skal stå tall',
    advice: 'Skriv rene tall i {about}, eller tøm cellene.',
  },
  unreadable_dates: { what: 'Datoer som ikke kan leses', advice: 'Skriv datoer som 2026-03-07 i {about}.' },
  two_currencies: {
    what: 'To valutaer',
    advice: 'Gi {about} hver sin tabell, eller regn om beløpene til én valuta.',
  },
  clicks_above_impressions: {
    what: 'Flere klikk enn visninger',
    advice: 'Kontroller at kolonnene for klikk og visninger ikke har byttet plass eller er forskjøvet.',
  },
  future_dates: {
    what: 'Datoer i framtiden',
    advice: 'Rett datoene etter i dag i {about}, eller utelat planlagte rader.',
  },
  duplicate_rows: {
    what: 'Rader som finnes to ganger',
    advice: 'Slett radene som er limt inn to ganger; de telles dobbelt.',
  },
  missing_days: {
    what: 'Dager uten rad',
    advice: 'Eksporter dagene som mangler på nytt, fra {about}, eller legg dem til med nuller.',
  },
  incomplete_last_period: {
    what: 'Siste måned er ikke komplett',
    advice: 'Ikke ta den med i sammenligninger; dataene går til {about}.',
  },
  conversions_above_clicks: {
    what: 'Flere konverteringer enn klikk',
    advice: 'Kontroller om konverteringer telles dobbelt eller omfatter slike uten klikk.',
  },
  stale_data: { what: 'Gamle data', advice: 'Eksporter på nytt; den siste datoen er {about}.' },
  sudden_change: { what: 'Dager som skiller seg ut', advice: 'Finn ut hva som skjedde med {about}.' },
  cost_without_clicks: {
    what: 'Kostnad uten klikk',
    advice: 'Se hva kostnaden i disse radene gjelder; visninger, gebyrer og sene klikk er vanlige grunner.',
  },
  negative_values: {
    what: 'Negative verdier',
    advice: 'Kontroller at de negative verdiene i {about} er tilsiktet, for eksempel refusjoner.',
  },
  total_rows_skipped: {
    what: 'Sumrader som er utelatt',
    advice: 'Du trenger ikke gjøre noe: sumrader utelates, fordi de ville doble hver sum.',
  },
  ratios_recalculated: {
    what: 'Ferdige forholdstall',
    advice: 'Du trenger ikke gjøre noe: {about} kan ikke summeres, så nøkkeltall regnes ut fra summer.',
  },
  headers_not_used: {
    what: 'Kolonner som ikke brukes',
    advice:
      'En annen kolonne eller tabell står for det samme; gi {about} et nytt navn hvis du vil bruke den i stedet.',
  },
  unknown_headers: {
    what: 'Overskrifter som ikke kjennes igjen',
    advice:
      'Gi {about} et nytt navn hvis et nøkkeltall trenger det; ukjente overskrifter kan bare brukes til gruppering.',
  },
};
