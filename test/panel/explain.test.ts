import { describe, expect, test } from 'vitest';
import { explain } from '../../src/panel/explain.ts';
import { type Content, fileInMemory, type Options } from './file-in-memory.ts';
import { CHANNELS } from './sheets.ts';

const en = { language: 'en' } as const;

const withFormula = (formula: string, value: number | string = 3000, more: Partial<Options> = {}) => {
  const cells: Content[][] = [[{ formula, value }], ['Kostnad', 120000], ['Kunder', 40]];
  return fileInMemory({ sheets: { Sheet1: cells, Leads: CHANNELS }, selected: 'A1', ...more });
};

describe('a cell with a function', () => {
  test('is explained with the values of its arguments', () => {
    expect(explain(withFormula('=CAC(B2;B3)'), en)).toMatchObject({
      cell: 'A1',
      kpi: 'CAC',
      label: 'Customer acquisition cost (CAC)',
      formula: 'cost / new_customers',
      calculation: '120000 / 40',
      result: '3000',
    });
  });

  test.each([
    ['=KPI_CAC(120000;40)', '120000 / 40'],
    ['=cac(B2,B3)', '120000 / 40'],
    ['=IFERROR(ROUND(CAC($B$2;$B$3);0);"")', '120000 / 40'],
    ["=CAC(SUM(Leads!B2:B4);SUM('Leads'!D2:D4))", '60000 / 12'],
    ['=CAC(Leads!B2:B4;Leads!D2:D4)', '12000 / 4'],
    ['=CAC(120000,5;40)', '120000.5 / 40'],
    ['=KPI("cac";Leads!A1:E4)', '60000 / 12'],
    ['=KPI("CPL";Leads!A1:E4;"Kanal";"LinkedIn")', '18000 / 15'],
    ['=CAC(B2*2;B3)', ''],
    ['=CAC(Gone!B2;B3)', ''],
  ])('%s is calculated as %s', (formula, calculation) => {
    expect(explain(withFormula(formula), en).calculation).toBe(calculation);
  });

  test('is explained in the language asked for', () => {
    const { label, advice } = explain(withFormula('=CAC(B2;B3)'), { language: 'sv' });
    expect(label).toBe('Kundanskaffningskostnad (CAC)');
    expect(advice).toMatch(/^Jämför kanaler/);
  });

  test('that cannot be calculated says what the cell says', () => {
    expect(explain(withFormula('=CAC(B2;A2)', '#ERROR!'), en).calculation).toBe(
      'CAC: new_customers is "Kostnad", not a number; write it in digits, such as 1234.5.',
    );
  });
});

describe('a KPI of a workbook made here', () => {
  const native = 'IF(COUNT(B3;B2)<2;"";IF(B3=0;"";B2/B3))';
  const names = { nyckeltal_start_now_CAC: ['Sheet1', 'A1'] } as const;

  test('is explained with the cells that give what it shows, in whatever order', () => {
    expect(explain(withFormula(`=${native}`, 3000, { names }), en)).toMatchObject({
      kpi: 'CAC',
      calculation: '120000 / 40',
    });
  });

  test('is explained without a calculation where its cells do not give what it shows', () => {
    expect(explain(withFormula(`=${native}`, 3500, { names }), en).calculation).toBe('');
  });

  test('may be a figure', () => {
    const leads = { nyckeltal_b2b_now_leads: ['Sheet1', 'A1'] } as const;
    const found = explain(withFormula('=SUM(Leads!C2:C4)', 59, { names: leads }), en);
    expect(found).toMatchObject({ kpi: 'leads', label: 'Leads', result: '59', calculation: '' });
    expect(found.definition).not.toBe('');
  });
});

test.each(['=SUM(B2:B3)', '=FUNNEL(A1:A3;B1:B3)', 'CAC', '="=CAC(1;2)"'])('%s holds no KPI', (formula) => {
  expect(() => explain(withFormula(formula), en)).toThrow('A1 holds no KPI.');
});
