/** What the connector says when something is wrong or worth knowing, in Swedish. */
import type { MessageTexts } from '../en/connector-messages.ts';

export const messages: MessageTexts = {
  problems: {
    answer_missing: '{entry} saknar svar. Redigera datakällan och svara på frågan.',
    answer_not_offered: '{entry}: {text} är inte ett av alternativen. Välj ett ur listan.',
    not_a_spreadsheet_url:
      '{entry}: {text} är inte adressen till ett Google-kalkylark. Öppna kalkylarket och kopiera adressen från webbläsaren.',
    not_a_property: '{entry}: {text} är inte en GA4-egendom. Skriv dess nummer, som bara har siffror.',
    not_a_row_number:
      '{entry}: {text} är inte ett radnummer. Skriv ett heltal, till exempel 3, eller lämna tomt.',
    not_a_currency: '{entry}: {text} är inte en valutakod. Skriv tre bokstäver, till exempel SEK.',
    not_a_share:
      '{entry}: {text} är inte en andel mellan 0 och 100 %. Skriv den med procenttecken, till exempel {fix}.',
    not_an_amount: '{entry}: {text} är inte ett belopp. Skriv bara siffror, till exempel 1250,50.',
    not_an_event_name:
      '{entry}: {text} kan inte vara namnet på en GA4-händelse. Använd bokstäver, siffror och understreck, till exempel generate_lead.',
    no_properties:
      '{entry}: ditt Google-konto kan inte läsa någon GA4-egendom. Be om åtkomst till en i Google Analytics, under Administratör.',
    no_visible_tabs: '{entry}: alla flikar i kalkylarket är dolda. Visa fliken med siffrorna.',
    no_measures:
      '{entry}: ingen kolumn kändes igen som en siffra att summera. Byt namn på en rubrik, till exempel till Kostnad eller Intäkt, eller välj en annan flik.',

    unknown_field:
      'Fältet {id} finns inte längre i dina data; en kolumn kan ha bytt namn. Uppdatera fälten i datakällan.',
    bad_date_range: 'Datumintervallet {text} går inte att läsa. Välj datumen igen.',
    date_range_reversed:
      'Datumintervallet börjar {startDate}, efter sitt slut {endDate}. Byt plats på datumen.',
    too_many_rows:
      'Diagrammet behöver {rows} rader, och Data Studio tar emot {most}. Välj ett kortare datumintervall eller lägg till ett filter.',
    too_many_bytes:
      'Diagrammet behöver {megabytes} MB, och Data Studio tar emot {most} MB. Välj ett kortare datumintervall eller färre fält.',

    not_a_number: '{place} är {text}, inte ett tal. Skriv det med siffror, till exempel 1234,5.',
    two_readings: '{place} är {text}, som kan läsas på två sätt. Skriv det utan tusentalsavgränsare.',
    error_cell: '{place} innehåller felet {text}. Rätta cellen först.',
    truth_value: '{place} är {text}, inte ett tal. Skriv ett tal.',
    date_for_number: '{place} är ett datum, inte ett tal. Skriv ett tal eller ändra cellens format.',
    not_a_date: '{place} är {text}, inte ett datum. Skriv det som 2026-03-07.',
    date_two_readings: '{place} är {text}, där dag och månad kan förväxlas. Skriv det som 2026-03-07.',
    blank_date: '{place} saknar datum. Fyll i det eller ta bort raden.',
    two_currencies:
      'Belopp i {currencies} går inte att lägga ihop. Räkna om dem till en valuta eller ha en flik för varje.',
    no_header_row: '{argument} är tom eller saknar rubriker. Skriv en rubrik över varje kolumn.',

    sheet_not_found:
      'Kalkylarket går inte att hitta. Det kan ha tagits bort; klistra in adressen i datakällan igen.',
    sheet_no_access:
      'Ditt Google-konto får inte läsa kalkylarket. Be ägaren att dela det med dig och försök igen.',
    sheet_not_granted:
      'Nyckeltal saknar tillstånd att läsa dina kalkylark. Återanslut datakällan och kryssa för Google Kalkylark.',
    sheet_is_office_file:
      'Filen är en Excel-fil. Öppna den i Google Kalkylark, välj Arkiv, Spara som Google Kalkylark, och använd den nya adressen.',
    sheet_busy: 'Google Kalkylark får för många frågor just nu. Vänta en minut och uppdatera rapporten.',
    sheet_unavailable: 'Google Kalkylark svarar inte just nu. Vänta några minuter och uppdatera rapporten.',
    sheet_refused: 'Google Kalkylark vägrade svara: {text}',
    tab_missing:
      'Kalkylarket har ingen flik som heter {tab}. Den kan ha bytt namn; välj fliken i datakällan igen.',
    tab_empty: 'Fliken {tab} är tom. Fyll i den eller välj en annan flik i datakällan.',
    header_row_empty: 'Fliken {tab} saknar rubriker på rad {row}. Rätta rubrikernas rad i datakällan.',
    repeated_header: 'Fliken {tab} har rubriken {first} och rubriken {second}. Ge en av dem ett annat namn.',
    tab_lacks_headers: 'Fliken {tab} saknar {headers}. Skriv det på rubrikernas rad.',
    not_a_target_measure:
      'Fliken {tab}, rad {row}: {text} är ingen siffra som summeras. Skriv en sådan, till exempel Kostnad, Leads eller Intäkt.',
    target_dates_reversed: 'Fliken {tab}, rad {row}: målet slutar innan det börjar. Byt plats på datumen.',

    ga4_no_access:
      'Ditt Google-konto får inte läsa GA4-egendomen {property}. Be dess administratör om rollen Läsare.',
    ga4_api_off:
      'Google Analytics Data API är avstängt i kopplingens Google Cloud-projekt {project}. Slå på det där.',
    ga4_no_such_property: 'GA4-egendomen {property} finns inte längre. Välj en annan i datakällan.',
    ga4_incompatible:
      'Google Analytics redovisar inte {field} tillsammans med {others}. Ta bort en av dem ur diagrammet.',
    ga4_quota: 'GA4-egendomen har använt alla sina frågor till Google Analytics. De är tillbaka {period}.',
    ga4_busy: 'Google Analytics får för många frågor just nu. Vänta en minut och uppdatera rapporten.',
    ga4_unavailable: 'Google Analytics svarar inte just nu. Vänta några minuter och uppdatera rapporten.',
    ga4_not_granted:
      'Nyckeltal saknar tillstånd att läsa Google Analytics. Återanslut datakällan och kryssa för Google Analytics.',
    ga4_malformed:
      'Google Analytics gav ett svar som inte går att läsa. Uppdatera rapporten och anmäl felet om det händer igen.',
    ga4_timeout:
      'Google Analytics blev inte klart inom {minutes} minuter. Välj ett kortare datumintervall eller färre fält.',
    ga4_too_many_dimensions:
      'Google Analytics tar {most} dimensioner åt gången; diagrammet har {names}. Ta bort några av dem.',
    ga4_refused: 'Google Analytics vägrade svara: {text}',

    unexpected:
      'Något gick fel som inte ska kunna gå fel. Försök igen; händer det på nytt, anmäl det med numret {id}.',
  },
  notes: {
    ga4_sampled: 'Google Analytics läste {share} av sessionerna och uppskattade resten.',
    ga4_thresholded: 'Google Analytics utelämnar rader med få besökare.',
    ga4_other_row: 'Google Analytics samlar ovanliga värden på en rad som heter (other).',
    total_rows_left_out: 'Summor i fliken {tab} är utelämnade (rad {rows}).',
    other_tables_left_out: 'Bara en tabell i fliken {tab} läses; utelämnat: {headers}.',
    rows_without_date: 'Rader utan datum under {header} i fliken {tab} är utelämnade (antal: {rows}).',
  },
  place: { tab: 'fliken {tab}', row: 'rad {row}', column: 'kolumn {column}' },
  periods: { day: 'efter midnatt i Kalifornien (klockan 9 i Sverige)', hour: 'inom en timme' },
  headerAt: '{header} i kolumn {column}',
  quote: '”{text}”',
  thousands: '\u00a0',
  and: 'och',
};
