/** Conformance of the add-on: its menu under every authorisation mode, and what pages ask of the script. */
import { describe, expect, test } from 'vitest';
import type { ExecutionMode } from '../../local/apps-script/permissions.ts';
import { createRuntime, type RuntimeOptions } from '../../local/apps-script/runtime.ts';
import type { MenuItem } from '../../local/apps-script/screen.ts';
import { crossed, scriptRun } from '../../local/apps-script/script-run.ts';
import { ENDPOINTS, MENU_TARGETS } from './called-by-google.ts';
import { readScript, SHEETS } from './load-target.ts';
import { readSyntax } from './script-syntax.ts';

const MODES: readonly ExecutionMode[] = ['NONE', 'LIMITED', 'FULL'];
const ALLOWED_EVERYWHERE =
  /^(SpreadsheetApp\.getUi|Ui\.createAddonMenu|Menu\.(addItem|addSeparator|addSubMenu|addToUi)|Session\.getActiveUserLocale)$/;

const open = (options: Partial<RuntimeOptions> = {}) => createRuntime({ folder: SHEETS, ...options });

async function menuAfter(event: readonly unknown[], mode: ExecutionMode, userLocale = 'en') {
  const { execute, screen, calls } = await open({ userLocale });
  execute('onOpen', event, { mode });
  return { menus: screen.menus, calls: Object.keys(calls.all()), screen };
}

async function itemsOf(userLocale: string): Promise<readonly MenuItem[]> {
  const { menus } = await menuAfter([], 'FULL', userLocale);
  return (menus[0]?.items ?? []).filter(
    (item): item is MenuItem => typeof item === 'object' && 'target' in item,
  );
}

describe('menu', () => {
  test.each(MODES)('34: onOpen in %s calls nothing but what builds a menu', async (mode) => {
    const { calls } = await menuAfter([{ authMode: mode }], mode);
    expect(calls.filter((name) => !ALLOWED_EVERYWHERE.test(name))).toEqual([]);
  });

  test('35: every mode, and a run by hand without an event, builds the same add-on menu', async () => {
    const byHand = await menuAfter([], 'FULL');
    expect(byHand.menus).toHaveLength(1);
    expect(byHand.menus[0]).toMatchObject({ kind: 'add-on' });
    expect(byHand.calls).not.toContain('Ui.createMenu');
    expect(byHand.calls).toContain('Menu.addToUi');
    for (const mode of MODES) {
      expect((await menuAfter([{ authMode: mode }], mode)).menus).toEqual(byHand.menus);
    }
  });

  test('36: onInstall hands its event on to onOpen', async () => {
    const { script, screen } = await open();
    const given: unknown[] = [];
    const event = { authMode: 'FULL' };
    (script as Record<string, unknown>).onOpen = (...all: unknown[]) => void given.push(...all);
    script.onInstall?.(event);
    expect(given).toEqual([event]);
    expect(given[0]).toBe(event);
    expect(screen.menus).toEqual([]);
  });

  test.each(['NONE', 'LIMITED'] as const)('37: onOpen in %s opens nothing', async (mode) => {
    const { screen } = await menuAfter([{ authMode: mode }], mode);
    expect([screen.sidebar, screen.dialog, ...screen.alerts]).toEqual([undefined, undefined]);
  });

  test('38: every item calls a top-level function that is no private one', async () => {
    const functions = readSyntax(readScript()).functions.map(({ name }) => name);
    const targets = (await itemsOf('en')).map(({ target }) => target);
    expect(targets).toEqual(MENU_TARGETS);
    for (const target of targets) {
      expect(functions).toContain(target);
      expect(target).not.toMatch(/_$/);
    }
  });

  test.each(['en', 'sv', 'nb'])(
    '39: the items in %s are few, in sentence case and without our name',
    async (locale) => {
      const labels = (await itemsOf(locale)).map(({ label }) => label);
      expect(labels.length).toBeLessThanOrEqual(6);
      for (const label of labels) {
        expect(label).toMatch(/^\p{Lu}/u);
        expect(
          label
            .split(' ')
            .slice(1)
            .filter((word) => /^\p{Lu}\p{Ll}/u.test(word)),
        ).toEqual([]);
        expect(label).not.toMatch(/nyckeltal|google/i);
      }
      expect(new Set(labels).size).toBe(labels.length);
    },
  );

  test('39: one item turns on the functions in this file, and one opens help', async () => {
    const targets = (await itemsOf('en')).map(({ target }) => target);
    expect(targets).toContain('turnOnFunctions');
    expect(targets).toContain('openHelp');
  });

  test.each([
    ['sv', 'Öppna KPI-panelen'],
    ['sv-SE', 'Öppna KPI-panelen'],
    ['nb', 'Åpne KPI-panelet'],
    ['no', 'Åpne KPI-panelet'],
    ['nn', 'Åpne KPI-panelet'],
    ['da', 'Åpne KPI-panelet'],
    ['en-GB', 'Open KPI panel'],
    ['xx', 'Open KPI panel'],
  ])('45: the menu of an account in %s begins with %s', async (locale, label) => {
    expect((await itemsOf(locale))[0]?.label).toBe(label);
  });
});

describe('what a click opens', () => {
  test.each([
    ['openPanel', 'sidebar', 'KPI-panel'],
    ['checkData', 'sidebar', 'Kontrollera data'],
    ['newWorkbook', 'dialog', 'Ny KPI-arbetsbok'],
    ['openHelp', 'dialog', 'Hjälp'],
  ] as const)('%s shows a %s called %s', async (target, place, title) => {
    const { execute, screen } = await open({ userLocale: 'sv' });
    execute(target);
    expect(screen[place]?.title).toBe(title);
    expect(screen[place]?.html).toMatch(/^<!doctype html>/i);
  });

  test('turning on functions is confirmed in words', async () => {
    const { execute, screen } = await open({ userLocale: 'nb' });
    execute('turnOnFunctions');
    expect(screen.alerts).toEqual([
      { title: 'Funksjonene er på', prompt: expect.stringContaining('=CAC(120000;40)'), buttons: 'OK' },
    ]);
  });

  test('a snapshot says what was saved, or why nothing was', async () => {
    const { execute, screen, spreadsheet } = await open();
    execute('saveSnapshot');
    spreadsheet.getActiveSheet().getRange('A1').setFormula('=CAC(120000;40)');
    execute('saveSnapshot');
    expect(screen.alerts.map(({ prompt }) => prompt)).toEqual([
      expect.stringContaining('There is nothing to save yet'),
      '1 value was saved in History.',
    ]);
  });
});

const LEADS = [
  ['Datum', '=HYPERLINK("x")', 'Kostnad', 'Leads', 'Nya kunder'],
  [new Date(2026, 0, 5), '<img src=x onerror=alert(1)>', 12000, 24, 4],
  [new Date(2026, 0, 12), '+1', 18000, 15, 3],
];

/** A file with dates and with texts that look like formulas and like HTML. */
async function openLeads() {
  const runtime = await open();
  const sheet = runtime.spreadsheet.getActiveSheet();
  sheet.setName('<b>Leads & "mer"');
  const [header = [], ...rows] = LEADS;
  sheet
    .getRange('A1:E3')
    .setValues([header.map((text) => (text === header[1] ? `'${text}` : text)), ...rows]);
  sheet.getRange('G1').setFormula('=CAC(SUM(C2:C3);SUM(E2:E3))');
  runtime.select('G1');
  return runtime;
}

const REQUESTS: Readonly<Record<string, object>> = {
  panelStart: {},
  panelSelection: { language: 'sv' },
  panelInsert: { language: 'en', kpi: 'CPL' },
  panelInsertPack: { language: 'nb', kpis: ['CPL', 'CAC'] },
  panelExplain: { language: 'sv' },
  panelCheckData: { language: 'sv' },
  panelSaveSnapshot: { language: 'sv' },
  panelConnectorLink: { language: 'en' },
  panelOpenDialog: { language: 'en', dialog: 'help' },
  panelShowSheet: { language: 'en', sheet: '<b>Leads & "mer"' },
  dialogWorkbooks: { language: 'sv' },
  dialogPreviewWorkbook: { language: 'en', workbook: 'start', workbookLanguage: 'en', currency: 'SEK' },
  dialogBuildWorkbook: { language: 'en', workbook: 'start', workbookLanguage: 'en', currency: 'SEK' },
  helpSelfTest: { language: 'en' },
};

describe('what pages ask', () => {
  test('40: every endpoint is asked here', () => {
    expect(Object.keys(REQUESTS).sort()).toEqual([...ENDPOINTS].sort());
  });

  test.each(ENDPOINTS)('40: %s answers in plain data that arrive as they were sent', async (name) => {
    const runtime = await openLeads();
    const request = REQUESTS[name];
    expect(crossed(request, name)).toEqual(request);
    const answer = runtime.execute(name, [request]);
    expect(crossed(answer, name)).toEqual(JSON.parse(JSON.stringify(answer)));
    expect(JSON.stringify(crossed(answer, name))).toBe(JSON.stringify(answer));
    expect(Object.keys(answer as object)).toEqual([name === 'panelConnectorLink' ? 'problem' : 'value']);
  });

  test('40: what Google refuses to carry is refused here too', async () => {
    for (const refused of [{ day: new Date() }, [() => 1], new Map(), { deep: [{ day: new Date() }] }]) {
      expect(() => crossed(refused, 'result')).toThrow('illegal value');
    }
    expect(crossed([1, undefined, { gone: undefined }], 'result')).toEqual([1, null, {}]);
    expect(scriptRun(await open(), 'private_', [])).toMatchObject({ error: { name: 'TypeError' } });
  });

  test('what people can mend is a sentence in their language, not an error', async () => {
    const runtime = await open();
    expect(scriptRun(runtime, 'panelSelection', [{ language: 'sv' }])).toEqual({
      value: {
        problem: 'Här finns ingen tabell. Markera en tabell med rubriker, till exempel Kostnad och Leads.',
      },
    });
  });

  test('49: names of tabs and of columns never become formulas', async () => {
    const runtime = await openLeads();
    runtime.spreadsheet.getActiveSheet().setName('=1+1');
    scriptRun(runtime, 'panelSaveSnapshot', [{ language: 'en' }]);
    const cell = runtime.spreadsheet.getSheetByName('History').getRange('B2');
    expect([cell.getFormula(), cell.getValue()]).toEqual(['', '=1+1']);
  });

  test('a formula that is inserted calculates at once, and can be explained', async () => {
    const runtime = await openLeads();
    runtime.select('C5');
    expect(scriptRun(runtime, 'panelInsert', [{ kpi: 'CPL', language: 'en' }])).toMatchObject({
      value: { value: { cell: 'C5', formula: '=CPL(SUM(C2:C3);SUM(D2:D3))' } },
    });
    expect(runtime.spreadsheet.getRange('C5').getValue()).toBeCloseTo(30000 / 39);
    expect(scriptRun(runtime, 'panelExplain', [{ language: 'en' }])).toMatchObject({
      value: { value: { kpi: 'CPL', calculation: '30000 / 39' } },
    });
  });

  test('the KPIs of a workbook made here are explained, and kept in a snapshot', async () => {
    const runtime = await open();
    const request = { language: 'sv', workbook: 'start', workbookLanguage: 'sv', currency: 'SEK' };
    expect(scriptRun(runtime, 'dialogBuildWorkbook', [request])).toHaveProperty('value.value.sheets');
    const named = runtime.spreadsheet
      .getNamedRanges()
      .find((range: { getName(): string }) => range.getName() === 'nyckeltal_start_now_CAC');
    const cell = named.getRange();
    runtime.select(`'${cell.getSheet().getName()}'!${cell.getA1Notation()}`);
    const explained = scriptRun(runtime, 'panelExplain', [{ language: 'sv' }]) as {
      value: { value: { calculation: string; kpi: string } };
    };
    expect(explained.value.value).toMatchObject({
      kpi: 'CAC',
      calculation: expect.stringMatching(/^\d+ \/ \d+$/),
    });
    scriptRun(runtime, 'panelSaveSnapshot', [{ language: 'sv' }]);
    const rows = runtime.spreadsheet.getSheetByName('Historik').getDataRange().getValues();
    const kept = rows.find((row: unknown[]) => row[2] === 'CAC');
    expect(kept?.[4]).toBe(cell.getValue());
    expect(runtime.spreadsheet.getSheetByName('Historik').getDataRange().getFormulas().flat().join('')).toBe(
      '',
    );
  });
});
