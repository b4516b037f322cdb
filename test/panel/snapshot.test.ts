import { describe, expect, test } from 'vitest';
import { saveSnapshot } from '../../src/panel/snapshot.ts';
import { type Content, fileInMemory, type Options } from './file-in-memory.ts';
import { CHANNELS } from './sheets.ts';

const en = { language: 'en' } as const;
/** 2026-03-15 as sheets count days. */
const TODAY = 46096;

const formula = (text: string, value: number | string): Content => ({ formula: text, value });
const figures: Content[][] = [
  ['CAC', formula('=CAC(120000;40)', 3000)],
  ['CPL', formula('=KPI("CPL";Leads!A1:E4)', 1016.9)],
  ['Rows', formula('=CAC(Leads!B2:B4;Leads!D2:D4)', 3000)],
  ['Error', formula('=CAC(1;0)', '#ERROR!')],
  ['No KPI', formula('=SUM(1;2)', 3)],
];

const open = (more: Partial<Options> = {}) =>
  fileInMemory({ sheets: { '=Figures': figures, Leads: CHANNELS }, ...more });

const history = (port: ReturnType<typeof open>, name = 'History') => port.sheet(name).cells;

describe('a snapshot', () => {
  test('writes values of single cells with functions, no formulas, under a header', () => {
    const port = open();
    expect(saveSnapshot(port, en)).toEqual({
      sheet: 'History',
      rows: 2,
      message: '2 values were saved in History.',
    });
    expect(history(port)).toEqual([
      ['Date', 'Workbook or tab', 'KPI', 'Name', 'Value', 'Status', 'Cell'],
      [TODAY, '=Figures', 'CAC', 'Customer acquisition cost (CAC)', 3000, '', 'B1'],
      [TODAY, '=Figures', 'CPL', 'Cost per lead (CPL)', 1016.9, '', 'B2'],
    ]);
    expect(port.sheet('History').isHidden).toBe(false);
  });

  test('is appended to the one before, whatever the sheet is called by then', () => {
    const port = open();
    saveSnapshot(port, en);
    port.sheet('History').name = 'Diary';
    expect(saveSnapshot(port, { language: 'sv' }).sheet).toBe('Diary');
    expect(history(port, 'Diary')).toHaveLength(5);
    expect(port.sheets()).toHaveLength(3);
  });

  test('comes into view also where the one before failed halfway', () => {
    const port = open();
    const whole = { ...port };
    port.write = () => {
      throw new Error('Service failed');
    };
    expect(() => saveSnapshot(port, en)).toThrow('Service failed');
    saveSnapshot(whole, en);
    expect(whole.sheet('History').isHidden).toBe(false);
    expect(history(whole)).toHaveLength(3);
  });

  test('is not written to a copy that the user made of the history', () => {
    const port = open();
    saveSnapshot(port, en);
    const [mark] = port.metadata();
    const copy = port.insertSheet('Copy of History', 0, { rows: 9, columns: 7 });
    port.addMetadata(copy, mark?.value ?? '');
    const listed = port.metadata();
    port.metadata = () => [...listed].reverse();
    expect(saveSnapshot(port, en).sheet).toBe('History');
    expect(history(port, 'Copy of History')).toEqual([]);
  });

  test('leaves a sheet of the user with the same name alone', () => {
    const port = open({ sheets: { Figures: figures, Historik: [['mine']] } });
    expect(saveSnapshot(port, { language: 'sv' }).sheet).toBe('Historik (2)');
    expect(history(port, 'Historik')).toEqual([['mine']]);
  });

  test('holds the KPIs of workbooks with their status', () => {
    const port = open({
      sheets: {
        'Start · KPI': [
          [3000, 0.12, 'On target'],
          ['', 0, ''],
        ],
      },
      names: {
        nyckeltal_start_now_CAC: ['Start · KPI', 'A1'],
        nyckeltal_start_status_CAC: ['Start · KPI', 'C1'],
        nyckeltal_start_now_CPL: ['Start · KPI', 'A2'],
        nyckeltal_start_data: ['Start · KPI', 'B1'],
        nyckeltal_start_now_NO_SUCH_KPI: ['Start · KPI', 'B1'],
      },
    });
    expect(saveSnapshot(port, en).rows).toBe(1);
    expect(history(port)[1]?.slice(2)).toEqual([
      'CAC',
      'Customer acquisition cost (CAC)',
      3000,
      'On target',
      'A1',
    ]);
  });

  test('keeps texts that look like formulas as texts', () => {
    const names = {
      nyckeltal_start_now_CAC: ['@SUM', 'A1'],
      nyckeltal_start_status_CAC: ['@SUM', 'B1'],
    } as const;
    const port = open({ sheets: { '@SUM': [[3000, '=1+2']] }, names });
    saveSnapshot(port, en);
    expect(history(port)[1]?.[1]).toBe('@SUM');
    expect(history(port)[1]?.[5]).toBe('=1+2');
  });

  test('without anything to save says so and makes no sheet', () => {
    const port = open({ sheets: { Leads: CHANNELS } });
    expect(() => saveSnapshot(port, en)).toThrow('There is nothing to save yet');
    expect(port.sheets()).toHaveLength(1);
    expect(port.released()).toBe(1);
  });

  test('waits for nobody for ever', () => {
    expect(() => saveSnapshot(open({ isLocked: true }), en)).toThrow('Somebody else is working with this');
  });

  test('leaves hidden sheets and its own history out', () => {
    const port = open({ hidden: ['=Figures'] });
    expect(() => saveSnapshot(port, en)).toThrow('There is nothing to save yet');
  });
});
