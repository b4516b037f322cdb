import { describe, expect, test } from 'vitest';
import {
  columnByHeader,
  currenciesOf,
  dateColumnFor,
  dayValues,
  hasMeasure,
  labelValues,
  measureValues,
  readTable,
} from '../../../src/catalogue/reading/table.ts';
import { dayText } from '../../../src/core/days.ts';
import type { Failure } from '../../../src/core/failure.ts';

type Cells = readonly (readonly unknown[])[];

const values = (id: string, rows: Cells) => measureValues(readTable(rows, 'data'), id);
const problem = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as Failure).problem;
  }
  return undefined;
};

describe('the numbers of a measure', () => {
  test('one a row, NaN for a blank, in whatever way blanks are written', () => {
    const blanks = [
      '',
      ' ',
      null,
      undefined,
      '--',
      ' --',
      '—',
      '-',
      '–',
      'n/a',
      '(not set)',
      '< 10 %',
      '> 90%',
    ];
    expect(values('clicks', [['Kampanj', 'Klick'], ...blanks.map((cell) => ['A', cell]), ['A', 7]])).toEqual([
      ...blanks.map(() => Number.NaN),
      7,
    ]);
  });

  test('the writing of a column settles numbers that can be read two ways, totals included', () => {
    expect(
      values('clicks', [
        ['Kampanj', 'Klick'],
        ['A', '1,234'],
        ['B', '12,345,678'],
      ]),
    ).toEqual([1234, 12345678]);
    expect(
      values('ad_spend', [
        ['Kampanj', 'Kostnad'],
        ['A', '1.234'],
        ['B', '0,5'],
      ]),
    ).toEqual([1234, 0.5]);
    expect(
      values('clicks', [
        ['Kampanj', 'Klick'],
        ['A', '1,234'],
        ['Totalt', '1,234,567'],
      ]),
    ).toEqual([1234]);
  });

  test('a bad cell is named by its row and header, and only when its column is needed', () => {
    const rows = [
      ['Total', 'Rapport'],
      ['Kampanj', 'Klick', 'Kostnad (SEK)'],
      ['A', 1, 2],
      ['', '', ''],
      ['B', 'tolv', 3],
    ];
    expect(values('ad_spend', rows)).toEqual([2, 3]);
    expect(problem(() => values('clicks', rows))).toEqual({
      code: 'not_a_number',
      place: { argument: 'Klick', row: 4 },
      text: 'tolv',
    });
  });

  test('parts of a total are added where no total is there', () => {
    const rows = [
      ['Campaign', 'On-Facebook leads', 'Website leads'],
      ['A', 1, 2],
      ['B', '', 4],
      ['C', '', ''],
    ];
    expect(values('leads', rows)).toEqual([3, 4, Number.NaN]);
  });

  test('reading twice gives the same list', () => {
    const table = readTable(
      [
        ['Kanal', 'Leads'],
        ['A', 1],
      ],
      'data',
    );
    expect(measureValues(table, 'leads')).toBe(measureValues(table, 'leads'));
  });
});

describe('measures derived row by row', () => {
  test('gross profit from revenue and margin', () => {
    const rows = [
      ['Kanal', 'Intäkt', 'Bruttomarginal'],
      ['A', 100, '40 %'],
      ['B', 50, 0.5],
      ['C', 10, ''],
    ];
    expect(values('gross_profit', rows)).toEqual([40, 25, Number.NaN]);
  });

  test('cost from its lines, where there is no total', () => {
    const lines = [
      ['Månad', 'Annonskostnad', 'Personalkostnad'],
      ['2026-01', 100, 50],
      ['2026-02', 100, ''],
      ['2026-03', '', ''],
    ];
    expect(values('cost', lines)).toEqual([150, 100, Number.NaN]);
    expect(
      values(
        'cost',
        lines.map((row, at) => [...row, at === 0 ? 'Total marknadskostnad' : 7]),
      ),
    ).toEqual([7, 7, 7]);
  });

  test('cost and ad spend stand in for each other', () => {
    expect(
      values('cost', [
        ['Kampanj', 'Spend'],
        ['A', 5],
      ]),
    ).toEqual([5]);
    expect(
      values('ad_spend', [
        ['Månad', 'Kostnad'],
        ['2026-01', 6],
      ]),
    ).toEqual([6]);
    expect(
      hasMeasure(
        readTable(
          [
            ['Månad', 'Leads'],
            ['2026-01', 6],
          ],
          'data',
        ),
        'cost',
      ),
    ).toBe(false);
  });

  test('organic and mobile sessions from channel and device, in any language', () => {
    const rows = [
      ['Kanal', 'Enhet', 'Sessioner', 'Konverteringar'],
      ['Organisk sökning', 'Mobiltelefoner', 10, 1],
      ['Organic Search', 'dator', 20, 2],
      ['Direkt', 'mobil', 40, 4],
    ];
    expect(values('organic_sessions', rows)).toEqual([10, 20, 0]);
    expect(values('organic_conversions', rows)).toEqual([1, 2, 0]);
    expect(values('mobile_sessions', rows)).toEqual([10, 0, 40]);
    const strange = rows.map(([, , ...rest], at) => [at === 0 ? 'Kanal' : `Kanal ${at}`, ...rest]);
    expect(hasMeasure(readTable(strange, 'data'), 'organic_sessions')).toBe(false);
  });

  test('deals won and lost are counted by stage, and amounts of other deals are not won', () => {
    const rows = [
      ['Affärssteg', 'Belopp', 'Säljcykel'],
      ['Vunnen', 100, 10],
      ['Förlorad', 50, 20],
      ['Offert', 70, ''],
    ];
    expect(values('won', rows)).toEqual([1, 0, 0]);
    expect(values('lost', rows)).toEqual([0, 1, 0]);
    expect(values('revenue_won', rows)).toEqual([100, 0, 0]);
    expect(values('cycle_days', rows)).toEqual([10, 0, 0]);
  });

  test('stages that nobody recognises leave every amount in', () => {
    expect(
      values('revenue_won', [
        ['Deal stage', 'Amount'],
        ['Stage 1', 100],
        ['Stage 2', 50],
      ]),
    ).toEqual([100, 50]);
  });

  test('a keyword weighs as much as it is searched for, 1 where that is not told', () => {
    const rows = [
      ['Sökord', 'Position', 'Sökvolym'],
      ['a', 3, 100],
      ['b', 5, ''],
      ['c', '', 50],
    ];
    expect(values('keyword_weight', rows)).toEqual([100, 1, Number.NaN]);
    expect(
      values(
        'keyword_weight',
        rows.map((row) => row.slice(0, 2)),
      ),
    ).toEqual([1, 1, Number.NaN]);
  });
});

describe('dates', () => {
  const deals = readTable(
    [
      ['Create Date', 'Close Date', 'Leads', 'Amount'],
      ['2026-01-01', '2026-02-01', 1, 2],
    ],
    'data',
  );
  const headerFor = (measureId?: string) => dateColumnFor(deals, measureId)?.header;

  test('leads go by the created date, revenue by the close date', () => {
    expect(headerFor('leads')).toBe('Create Date');
    expect(headerFor('qualified_leads')).toBe('Create Date');
    expect(headerFor('won')).toBe('Close Date');
    expect(headerFor('revenue_won')).toBe('Close Date');
    expect(headerFor()).toBe('Create Date');
  });

  test('a plain date comes first, a readable month last', () => {
    const headerOf = (header: string, cell: unknown) =>
      dateColumnFor(
        readTable(
          [
            [header, 'Close Date', 'Klick'],
            [cell, '', 1],
          ].map((row) => (header === 'Datum' ? row : [row[0], row[2]])),
          'data',
        ),
      )?.header;
    expect(headerOf('Datum', '2026-01-01')).toBe('Datum');
    expect(headerOf('Månad', '2026-01')).toBe('Månad');
    expect(headerOf('Månad', 'januari')).toBeUndefined();
  });

  test('export writings are read, blanks are NaN and a bad date is named', () => {
    const read = (...cells: readonly unknown[]) => {
      const table = readTable([['Dag', 'Klick'], ...cells.map((cell) => [cell, 1])], 'data');
      return dayValues(table, table.columns[0] as (typeof table.columns)[number]).map((day) =>
        Number.isNaN(day) ? '' : dayText(day),
      );
    };
    expect(read('20260131', '2026-01-31', ' --', '', 'n/a')).toEqual([
      '2026-01-31',
      '2026-01-31',
      '',
      '',
      '',
    ]);
    expect(read('1/31/2026', '2/1/2026')).toEqual(['2026-01-31', '2026-02-01']);
    expect(read('31.01.2026')).toEqual(['2026-01-31']);
    expect(problem(() => read('2026-01-31', 'soon'))).toEqual({
      code: 'not_a_date',
      place: { argument: 'Dag', row: 3 },
      text: 'soon',
    });
  });
});

test('labels are text without outer spaces, numbers by value, dates as days', () => {
  const cells = [' Email ', 'email', 12, '12', '', null, true, new Date(2026, 2, 7)];
  const table = readTable([['Grupp', 'Klick'], ...cells.map((cell) => [cell, 1])], 'data');
  expect(labelValues(table, columnByHeader(table, 'Grupp') as (typeof table.columns)[number])).toEqual([
    'Email',
    'email',
    '12',
    '12',
    '',
    '',
    'TRUE',
    '2026-03-07',
  ]);
});

describe('currencies', () => {
  const currencies = (rows: Cells, ids: readonly string[], counts?: Uint8Array) =>
    currenciesOf(readTable(rows, 'data'), ids, counts);

  test('are named in headers, in a column and beside amounts', () => {
    expect(
      currencies(
        [
          ['Kampanje', 'Beløp brukt (NOK)', 'Konv.verdi (SEK)'],
          ['A', 1, 1],
        ],
        ['ad_spend'],
      ),
    ).toEqual(['NOK']);
    expect(
      currencies(
        [
          ['Kampanj', 'Kostnad', 'Valuta'],
          ['A', 1, 'sek'],
          ['B', 2, 'EUR'],
          ['C', 3, '--'],
        ],
        ['ad_spend'],
      ),
    ).toEqual(['SEK', 'EUR']);
    expect(
      currencies(
        [
          ['Kampanj', 'Kostnad'],
          ['A', '10 €'],
          ['B', '$5'],
          ['C', 5],
        ],
        ['ad_spend'],
      ),
    ).toEqual(['EUR', 'USD']);
  });

  test('of rows and columns that do not count are not looked at', () => {
    const rows = [
      ['Kampanj', 'Klick', 'Kostnad', 'Konv.värde (EUR)', 'Valuta'],
      ['A', 1, 5, 5, 'SEK'],
      ['B', 1, 5, 5, 'EUR'],
      ['C', 1, '', '', 'USD'],
    ];
    expect(currencies(rows, ['ad_spend'], Uint8Array.of(1, 0, 1))).toEqual(['SEK']);
    expect(currencies(rows, ['clicks'])).toEqual([]);
    expect(currencies(rows, ['cost', 'conversion_value'])).toEqual(['EUR', 'SEK']);
  });

  test('kr agrees with a named crown but not with other money', () => {
    expect(
      currencies(
        [
          ['Kampanj', 'Kostnad (SEK)'],
          ['A', '5 kr'],
        ],
        ['cost'],
      ),
    ).toEqual(['SEK']);
    expect(
      currencies(
        [
          ['Kampanj', 'Kostnad, kr'],
          ['A', 5],
        ],
        ['cost'],
      ),
    ).toEqual(['kr']);
    expect(
      currencies(
        [
          ['Kampanj', 'Kostnad, kr'],
          ['A', '5 €'],
        ],
        ['cost'],
      ),
    ).toEqual(['kr', 'EUR']);
  });
});
