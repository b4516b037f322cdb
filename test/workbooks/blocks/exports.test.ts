/** Exports of the tools, pasted into Data from A5 on as they are: read in full, or one sentence says what to do. */
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../../local/engine/load-engine.ts';
import { LOCALES } from '../../../local/engine/locales.ts';
import type { Language } from '../../../src/catalogue/types.ts';
import { wordsIn } from '../../../src/workbooks/blocks/words.ts';
import { channels } from '../../../src/workbooks/channels/index.ts';
import type { CellContent } from '../../../src/workbooks/plan.ts';
import { start } from '../../../src/workbooks/start/index.ts';
import { readExport } from '../../catalogue/reading/read-export.ts';
import { openPlan } from '../open-plan.ts';
import { withRows } from '../with-rows.ts';

const engine = await loadEngine();

const DAY = 86_400_000;
const serial = (year: string, month: string, day: string, time = 0) =>
  Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY + 25_569 + time;

/** What a spreadsheet makes of a text that is pasted, in a file of that language; the English one is American. */
function asPasted(text: string, language: Language): CellContent {
  const plain = text.trim();
  const [, year, month, day, hours, minutes] = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/.exec(plain) ?? [];
  if (year !== undefined)
    return serial(
      year,
      month as string,
      day as string,
      (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) / 1440,
    );
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain);
  if (american !== null && language === 'en')
    return serial(american[3] as string, american[1] as string, american[2] as string);
  const norwegian = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(plain);
  if (norwegian !== null && language === 'nb')
    return serial(norwegian[3] as string, norwegian[2] as string, norwegian[1] as string);
  const number =
    language === 'en' ? plain.replace(/,(?=\d{3})/g, '') : plain.replace(/[\s\u00a0]/g, '').replace(',', '.');
  if (/^-?\d+(\.\d+)?%?$/.test(number))
    return number.endsWith('%') ? Number(number.slice(0, -1)) / 100 : Number(number);
  return text === '' ? null : text;
}

const paste = (workbook: typeof start, file: string, language: Language) =>
  pasteRows(workbook, readExport(file), language);

function pasteRows(workbook: typeof start, texts: readonly (readonly string[])[], language: Language) {
  const rows = texts.map((row) => row.map((cell) => asPasted(cell, language)));
  const width = Math.max(...rows.map((row) => row.length));
  const even = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
  const book = openPlan(withRows(workbook.plan(language), 'data', even), engine, LOCALES.en);
  const check = (name: string) => {
    for (let row = 1; row < 80; row++)
      if (book.text('checks', `B${row}`).startsWith(name))
        return ['C', 'D', 'E'].map((column) => book.value('checks', `${column}${row}`));
    return [];
  };
  const readAs: Record<string, string> = {};
  const headerRow = Number(book.value('checks', 'I7'));
  for (const [index, header] of (even[headerRow - 5] ?? []).entries()) {
    const letter = String.fromCharCode(65 + (index % 26));
    readAs[String(header)] = book.text('data', `${index < 26 ? '' : 'A'}${letter}4`);
  }
  return { ...book, check, readAs, said: book.text('data', 'A3') };
}

describe('read as they are', () => {
  test('Google Ads: title and dates above the header, two total rows below', () => {
    const book = paste(channels, 'google-ads-en', 'en');
    expect(book.readAs).toMatchObject({
      Day: 'Date',
      Cost: 'Total marketing cost',
      CTR: '– ratio, recalculated',
    });
    expect(book.said).toMatch(
      / · 4 rows read, 2 left out · 2024-01-01 to 2024-01-02 · header found in row 7 · 2 rows have text where the date/,
    );
    // The account's own total in the file is 2,000.00; with both total rows it would be 6,000.
    expect(book.check('All months with dates = total in Data: Total marketing cost').slice(0, 2)).toEqual([
      2000, 6000,
    ]);
    expect(book.errors()).toEqual([]);
  });

  test('Google Ads in Norwegian', () => {
    const book = paste(channels, 'google-ads-nb', 'nb');
    expect(book.readAs).toMatchObject({ Dag: 'Dato', 'Gj.sn. CPC': '– forholdstall, regnes på nytt' });
    expect(book.said).toMatch(
      /3 rader lest, 2 utelatt · 2024-01-01 til 2024-01-02 · overskriftene ble funnet på rad 7/,
    );
    expect(book.check(`Alle måneder med dato = summen i Data: ${wordsIn('nb').label('cost')}`)[0]).toBe(5000);
  });

  test('LinkedIn: five lines above the header, American dates', () => {
    const book = paste(start, 'linkedin-en', 'en');
    expect(book.readAs).toMatchObject({
      'Start Date (in UTC)': 'Date',
      Conversions: 'Conversions (key events)',
    });
    expect(book.said).toMatch(
      /2 rows read, 0 left out · 2024-01-15 to 2024-01-16 · header found in row 10 · Amounts are in EUR, but this workbook is in SEK/,
    );
    expect(book.errors()).toEqual([]);
  });

  test('Meta in Swedish: a month for each campaign, the currency in the header', () => {
    const book = paste(channels, 'meta-sv', 'sv');
    expect(book.readAs).toMatchObject({ Rapporteringsstart: 'Datum' });
    expect(book.readAs['Belopp som spenderats (SEK)']).not.toMatch(/^–/);
    expect(book.said).toMatch(/2 rader lästa, 0 utelämnade · 2024-02-01 till 2024-02-01$/);
  });

  test('Meta: 27 columns, and the row of totals on top is pointed out', () => {
    const book = paste(channels, 'meta-en', 'en');
    expect(book.said).toMatch(
      /3 rows read, 0 left out · .* · row 6 looks like the total of the others: delete it$/,
    );
    expect(book.check('Row that looks like the total')).toEqual([6, 0, 'Look here']);
    expect(book.check('Cells below row 2005')).toEqual([0, 0, 'OK']);
  });

  test('GA4 in Swedish: days such as 20240131', () => {
    const book = paste(start, 'ga4-sv', 'sv');
    const words = wordsIn('sv');
    expect(book.readAs).toMatchObject({ Datum: 'Datum', Sessioner: words.label('sessions') });
    expect(book.said).toMatch(/4 rader lästa, 0 utelämnade · 2024-01-30 till 2024-01-31/);
    // The rows of the file: 200 + 100 + 300 + 400 sessions, 10 + 5 + 20 + 5 key events, 20,000 of revenue.
    const sums = { sessions: 1000, conversions: 40, revenue: 20_000 };
    for (const [id, sum] of Object.entries(sums))
      expect(
        book.check(`Alla månader med datum = summan i Data: ${words.label(id)}`).slice(0, 2),
        id,
      ).toEqual([sum, sum]);
    expect(book.text('start', 'B3')).toBe(words.shared.screen.noPeriod);
    expect(book.errors()).toEqual([]);
  });

  test('GA4 with whole months: the sums by month are those of the file', () => {
    const [header = [], ...rows] = readExport('ga4-sv');
    const months = ['20240101', '20240131', '20240201', '20240229'].flatMap((day) =>
      rows.map(([, ...cells]) => [day, ...cells]),
    );
    const book = pasteRows(start, [header, ...months], 'sv');
    expect([23, 24].map((row) => book.text('months', `A${row}`))).toEqual(['2024-01', '2024-02']);
    const sessions = wordsIn('sv').label('sessions');
    const column = Array.from('DEFGHIJK').find((letter) => book.text('months', `${letter}11`) === sessions);
    expect([23, 24].map((row) => book.value('months', `${column}${row}`))).toEqual([2000, 2000]);
  });

  test('Shopify: days of a month that is not over', () => {
    const book = paste(start, 'shopify-en', 'en');
    expect(book.said).toMatch(/3 rows read, 0 left out · 2024-01-01 to 2024-01-03$/);
    expect(book.text('checks', 'B3')).toMatch(/^✓/);
    expect(book.text('start', 'B3')).toBe('No complete month in Data yet');
    expect(book.errors()).toEqual([]);
  });
});

describe('one sentence says what to do', () => {
  const cases: readonly (readonly [file: string, language: Language, said: RegExp])[] = [
    ['google-ads-sv', 'sv', /^Ingen kolumn läses som Datum: ge kolumnen som säger det den rubriken\.$/],
    ['ga4-en', 'en', /^No row of headers in rows 5 to 14: delete the lines above the table/],
    ['linkedin-en', 'sv', /^Datumen i kolumn A är text: ställ in filens språkområde efter exportens språk/],
    ['mailchimp-en', 'en', /^The dates in column D are text: set the locale of the file/],
    ['hubspot-sources-en', 'en', /^No column is read as Date: /],
    ['hubspot-deals-en', 'en', /^No column is read as Date: /],
    ['crm-sv', 'sv', /^Ingen rad med rubriker på rad 5–14: /],
  ];
  test.each(cases)('%s in a file in %s', (file, language, sentence) => {
    const book = paste(start, file, language);
    expect(book.said).toMatch(sentence);
    expect(book.check(book.said.slice(0, 20))[0]).toBe(1);
    expect(book.text('checks', 'B3')).toMatch(/^!/);
    expect(book.errors()).toEqual([]);
  });
});
