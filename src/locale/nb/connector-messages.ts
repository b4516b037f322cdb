/** What the connector says when something is wrong or worth knowing, in Norwegian bokmål. */
import type { MessageTexts } from '../en/connector-messages.ts';

export const messages: MessageTexts = {
  problems: {
    answer_missing: '{entry} mangler svar. Rediger datakilden og svar på spørsmålet.',
    answer_not_offered: '{entry}: {text} er ikke et av valgene. Velg ett fra listen.',
    not_a_spreadsheet_url:
      '{entry}: {text} er ikke adressen til et Google-regneark. Åpne regnearket og kopier adressen fra nettleseren.',
    not_a_property: '{entry}: {text} er ikke en GA4-eiendom. Skriv nummeret, som bare har sifre.',
    not_a_row_number:
      '{entry}: {text} er ikke et radnummer. Skriv et helt tall, for eksempel 3, eller la feltet stå tomt.',
    not_a_currency: '{entry}: {text} er ikke en valutakode. Skriv tre bokstaver, for eksempel NOK.',
    not_a_share:
      '{entry}: {text} er ikke en andel mellom 0 og 100 %. Skriv den med prosenttegn, for eksempel {fix}.',
    not_an_amount: '{entry}: {text} er ikke et beløp. Skriv bare sifre, for eksempel 1250,50.',
    not_an_event_name:
      '{entry}: {text} kan ikke være navnet på en GA4-hendelse. Bruk bokstaver, sifre og understrek, for eksempel generate_lead.',
    no_properties:
      '{entry}: Google-kontoen din kan ikke lese noen GA4-eiendom. Be om tilgang til en i Google Analytics, under Administrator.',
    no_visible_tabs: '{entry}: alle fanene i regnearket er skjult. Vis fanen med tallene.',
    no_measures:
      '{entry}: ingen kolonne ble gjenkjent som et tall å summere. Gi en overskrift nytt navn, for eksempel Kostnad eller Omsetning, eller velg en annen fane.',

    unknown_field:
      'Feltet {id} finnes ikke lenger i dataene; en kolonne kan ha fått nytt navn. Oppdater feltene i datakilden.',
    bad_date_range: 'Datoperioden {text} kan ikke leses. Velg datoene på nytt.',
    date_range_reversed: 'Datoperioden begynner {startDate}, etter slutten {endDate}. Bytt om datoene.',
    too_many_rows:
      'Diagrammet trenger {rows} rader, og Data Studio tar imot {most}. Velg en kortere datoperiode eller legg til et filter.',
    too_many_bytes:
      'Diagrammet trenger {megabytes} MB, og Data Studio tar imot {most} MB. Velg en kortere datoperiode eller færre felt.',

    not_a_number: '{place} er {text}, ikke et tall. Skriv det med sifre, for eksempel 1234,5.',
    two_readings: '{place} er {text}, som kan leses på to måter. Skriv det uten tusenskille.',
    error_cell: '{place} inneholder feilen {text}. Rett cellen først.',
    truth_value: '{place} er {text}, ikke et tall. Skriv et tall.',
    date_for_number: '{place} er en dato, ikke et tall. Skriv et tall, eller endre formatet på cellen.',
    not_a_date: '{place} er {text}, ikke en dato. Skriv den som 2026-03-07.',
    date_two_readings: '{place} er {text}, der dag og måned kan forveksles. Skriv den som 2026-03-07.',
    blank_date: '{place} mangler dato. Fyll den inn, eller fjern raden.',
    two_currencies:
      'Beløp i {currencies} kan ikke legges sammen. Regn dem om til én valuta, eller ha en fane for hver.',
    no_header_row: '{argument} er tom eller mangler overskrifter. Skriv en overskrift over hver kolonne.',

    sheet_not_found: 'Regnearket finnes ikke. Det kan være slettet; lim inn adressen i datakilden på nytt.',
    sheet_no_access:
      'Google-kontoen din har ikke lov til å lese regnearket. Be eieren om å dele det med deg, og prøv igjen.',
    sheet_not_granted:
      'Nyckeltal har ikke tillatelse til å lese regnearkene dine. Koble til datakilden på nytt og kryss av for Google Regneark.',
    sheet_is_office_file:
      'Filen er en Excel-fil. Åpne den i Google Regneark, velg Fil, Lagre som Google Regneark, og bruk den nye adressen.',
    sheet_busy: 'Google Regneark får for mange spørringer akkurat nå. Vent et minutt og oppdater rapporten.',
    sheet_unavailable: 'Google Regneark svarer ikke akkurat nå. Vent noen minutter og oppdater rapporten.',
    sheet_refused: 'Google Regneark nektet å svare: {text}',
    tab_missing:
      'Regnearket har ingen fane som heter {tab}. Den kan ha fått nytt navn; velg fanen i datakilden på nytt.',
    tab_empty: 'Fanen {tab} er tom. Fyll den ut, eller velg en annen fane i datakilden.',
    header_row_empty:
      'Fanen {tab} mangler overskrifter i rad {row}. Rett raden med overskrifter i datakilden.',
    repeated_header:
      'Fanen {tab} har overskriften {first} og overskriften {second}. Gi en av dem et annet navn.',
    tab_lacks_headers: 'Fanen {tab} mangler {headers}. Skriv det i raden med overskrifter.',
    not_a_target_measure:
      'Fanen {tab}, rad {row}: {text} er ikke et tall som summeres. Skriv et slikt, for eksempel Kostnad, Leads eller Omsetning.',
    target_dates_reversed: 'Fanen {tab}, rad {row}: målet slutter før det begynner. Bytt om datoene.',

    ga4_no_access:
      'Google-kontoen din har ikke lov til å lese GA4-eiendommen {property}. Be administratoren om rollen Leser.',
    ga4_api_off:
      'Google Analytics Data API er slått av i Google Cloud-prosjektet {project} til koblingen. Slå det på der.',
    ga4_no_such_property: 'GA4-eiendommen {property} finnes ikke lenger. Velg en annen i datakilden.',
    ga4_incompatible:
      'Google Analytics rapporterer ikke {field} sammen med {others}. Fjern en av dem fra diagrammet.',
    ga4_quota: 'GA4-eiendommen har brukt opp spørringene sine til Google Analytics. De er tilbake {period}.',
    ga4_busy: 'Google Analytics får for mange spørringer akkurat nå. Vent et minutt og oppdater rapporten.',
    ga4_unavailable: 'Google Analytics svarer ikke akkurat nå. Vent noen minutter og oppdater rapporten.',
    ga4_not_granted:
      'Nyckeltal har ikke tillatelse til å lese Google Analytics. Koble til datakilden på nytt og kryss av for Google Analytics.',
    ga4_malformed:
      'Google Analytics ga et svar som ikke kan leses. Oppdater rapporten, og meld fra hvis det skjer igjen.',
    ga4_timeout:
      'Google Analytics ble ikke ferdig innen {minutes} minutter. Velg en kortere datoperiode eller færre felt.',
    ga4_too_many_dimensions:
      'Google Analytics tar {most} dimensjoner om gangen; diagrammet har {names}. Fjern noen av dem.',
    ga4_refused: 'Google Analytics nektet å svare: {text}',

    unexpected:
      'Noe gikk galt som ikke skal kunne gå galt. Prøv igjen; skjer det på nytt, meld fra med nummeret {id}.',
  },
  notes: {
    ga4_sampled: 'Google Analytics leste {share} av øktene og anslo resten.',
    ga4_thresholded: 'Google Analytics utelater rader med få besøkende.',
    ga4_other_row: 'Google Analytics samler sjeldne verdier på en rad som heter (other).',
    total_rows_left_out: 'Summer i fanen {tab} er utelatt (rad {rows}).',
    other_tables_left_out: 'Bare én tabell i fanen {tab} leses; utelatt: {headers}.',
    rows_without_date: 'Rader uten dato under {header} i fanen {tab} er utelatt (antall: {rows}).',
  },
  place: { tab: 'fanen {tab}', row: 'rad {row}', column: 'kolonne {column}' },
  periods: { day: 'etter midnatt i California (klokken 9 i Norge)', hour: 'innen en time' },
  headerAt: '{header} i kolonne {column}',
  quote: '«{text}»',
  thousands: '\u00a0',
  and: 'og',
};
