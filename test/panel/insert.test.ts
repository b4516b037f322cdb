import { describe, expect, test } from 'vitest';
import { insertKpi, insertPack } from '../../src/panel/insert.ts';
import { type Content, fileInMemory } from './file-in-memory.ts';
import { CHANNELS } from './sheets.ts';

const cac = { kpi: 'CAC', language: 'en' } as const;
const open = (
  selected: string,
  rows: readonly (readonly Content[])[] = CHANNELS,
  size?: { rows: number; columns: number },
) => fileInMemory({ sheets: { Leads: rows }, selected, ...(size === undefined ? {} : { size }) });

describe('one KPI', () => {
  test('into the selected empty cell goes a ratio of sums', () => {
    const port = open('B6');
    expect(insertKpi(port, cac)).toEqual({
      sheet: 'Leads',
      cell: 'B6',
      formula: '=CAC(SUM(B2:B4);SUM(D2:D4))',
      message: '=CAC(SUM(B2:B4);SUM(D2:D4)) is now in B6. Ctrl+Z takes it away again.',
    });
    expect(port.cell('Leads', 'B6')).toBe('=CAC(SUM(B2:B4);SUM(D2:D4))');
  });

  test('a cell whose formula shows nothing is not empty', () => {
    const rows: Content[][] = [...CHANNELS.map((row) => [...row]), [], ['', { formula: '=""', value: '' }]];
    const port = open('B6', rows);
    expect(insertKpi(port, cac).cell).not.toBe('B6');
    expect(port.cell('Leads', 'B6')).toBe('=""');
  });

  test('beside a table selected with its header goes a column that fills the rows', () => {
    const port = open('A1:E4');
    expect(insertKpi(port, cac)).toMatchObject({ cell: 'F2', formula: '=CAC(B2:B4;D2:D4)' });
    expect(port.cell('Leads', 'F1')).toBe('Customer acquisition cost (CAC)');
    expect(port.cell('Leads', 'F2')).toBe('=CAC(B2:B4;D2:D4)');
  });

  test('beside columns selected without header go a name and a ratio of sums', () => {
    const port = open('B2:D4');
    expect(insertKpi(port, cac)).toMatchObject({ cell: 'H1', formula: '=CAC(SUM(B2:B4);SUM(D2:D4))' });
    expect(port.cell('Leads', 'G1')).toBe('Customer acquisition cost (CAC)');
  });

  test('a full sheet gets the column that it needs', () => {
    const port = open('A1:E4', CHANNELS, { rows: 5, columns: 5 });
    expect(insertKpi(port, cac).cell).toBe('F2');
    expect(port.sizeOf(1)).toEqual({ rows: 5, columns: 6 });
  });

  test('nothing is ever overwritten, however often it is inserted', () => {
    const port = open('A2');
    const cells = [1, 2, 3].map(() => insertKpi(port, cac).cell);
    expect(cells).toEqual(['H1', 'H2', 'H3']);
    for (const [row, line] of CHANNELS.entries()) {
      expect(port.sheet('Leads').cells[row]?.slice(0, 5)).toEqual(line);
    }
  });

  test('what is not a plain number, or a total among the rows, is left to the function that reads tables', () => {
    const texts = [
      ['Kostnad', 'Nya kunder'],
      ['12 000 kr', 4],
      ['18 000 kr', 3],
    ];
    expect(insertKpi(open('D1', texts), cac).formula).toBe('=KPI("CAC";A1:B3)');
    const total = [...CHANNELS.slice(0, 3), ['Totalt', 30000, 39, 7, ''], ...CHANNELS.slice(3)];
    expect(insertKpi(open('G9', total), cac).formula).toBe('=KPI("CAC";A1:E5)');
  });

  test('a total below the rows is left out of the sums', () => {
    const total = [...CHANNELS, ['Totalt', 60000, 59, 12, '']];
    expect(insertKpi(open('G9', total), cac).formula).toBe('=CAC(SUM(B2:B4);SUM(D2:D4))');
  });

  test('a single row of values needs no sums', () => {
    expect(insertKpi(open('G9', CHANNELS.slice(0, 2)), cac).formula).toBe('=CAC(B2;D2)');
  });

  test('a figure that is no KPI is summed', () => {
    expect(insertKpi(open('C6'), { kpi: 'leads', language: 'en' }).formula).toBe('=SUM(C2:C4)');
  });

  test('when columns are missing an example is shown with what to select, and nothing is written', () => {
    const port = open('B6');
    const before = JSON.stringify(port.sheet('Leads'));
    expect(insertKpi(port, { kpi: 'ROAS', language: 'sv' })).toMatchObject({
      sheet: '',
      cell: '',
      message:
        'Markera en tabell med kolumnerna Intäkt (exkl. moms), Annonskostnad och infoga igen; här är ett exempel.',
    });
    expect(JSON.stringify(port.sheet('Leads'))).toBe(before);
  });

  test('inputs that no export has are asked for as values', () => {
    const { formula, message } = insertKpi(open('B6'), { kpi: 'LTV_CAC', language: 'en' });
    expect(formula).toMatch(/^=LTV_CAC\(/);
    expect(message).toBe(
      'Select cells with these values and write the formula yourself; here is an example.',
    );
  });

  test('what is no KPI is refused', () => {
    expect(() => insertKpi(open('B6'), { kpi: '=HACK()', language: 'en' })).toThrow('is not a known KPI');
  });
});

describe('a set of KPIs', () => {
  test('stands beside the table with names, without those whose columns are missing', () => {
    const port = open('A1:E4');
    expect(insertPack(port, { kpis: ['CPL', 'CAC', 'ROAS', 'leads'], language: 'en' })).toEqual({
      sheet: 'Leads',
      cell: 'G1:H3',
      formula: '=CPL(SUM(B2:B4);SUM(C2:C4))',
      message:
        '3 KPIs are now in G1:H3. Ctrl+Z takes them away again. Left out, because columns are missing: Return on ad spend (ROAS).',
    });
    expect(port.cell('Leads', 'G2')).toBe('Customer acquisition cost (CAC)');
    expect(port.cell('Leads', 'H3')).toBe('=SUM(C2:C4)');
  });

  test('that fits nowhere says which headers it needs', () => {
    expect(() => insertPack(open('A1:E4'), { kpis: ['ROAS', 'POAS'], language: 'nb' })).toThrow(
      'Ingen av disse nøkkeltallene har kolonnene sine her. Merk en tabell med overskrifter som',
    );
  });
});
