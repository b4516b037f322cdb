import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Start } from '../../../local/dashboard/protocol.ts';
import { dashboardRoutes } from '../../../local/dashboard/routes.ts';
import { openStudio, type Studio } from '../../../local/dashboard/studio.ts';
import { LEAD_ROWS } from '../../../local/samples/lead-rows.ts';
import { openUserFile } from '../../../local/user-file/open-user-file.ts';

const folder = fileURLToPath(new URL('../../../dist/connector/', import.meta.url));
const csv = join(mkdtempSync(join(tmpdir(), 'nyckeltal-')), 'Mina siffror.csv');
writeFileSync(csv, 'Datum;Kostnad;Leads\n2026-01-05;1 234,50;10\n2026-01-06;765,50;10\n');

const ALL = { startDate: '2015-08-14', endDate: '2099-12-31' };

describe('the local Data Studio behind the dashboard', () => {
  let studio: Studio;
  let starts: readonly Start[];
  beforeAll(async () => {
    studio = await openStudio({ folder, ownFile: openUserFile(csv) });
    starts = (await studio.starts({})).answer as readonly Start[];
  });
  const answersOf = (id: string) => ({
    language: 'en',
    ...starts.find((start) => start.id === id)?.configParams,
  });

  test('every way to start leads to fields without further questions', async () => {
    expect(starts.map(({ id }) => id)).toEqual(['own', 'leads', 'shop', 'both', 'orders']);
    for (const { id } of starts) {
      const configParams = answersOf(id);
      const config = await studio.config({ language: 'en', configParams });
      expect([id, config.error, config.answer?.isSteppedConfig]).toEqual([id, undefined, false]);
      const schema = await studio.schema({ language: 'en', configParams });
      expect(schema.answer?.length).toBeGreaterThan(3);
    }
  });

  test('a chart of the leads is the sum of their rows', async () => {
    const { answer } = await studio.chart({
      language: 'en',
      configParams: answersOf('leads'),
      query: { metrics: ['cost', 'leads', 'cpl'], dateRange: ALL },
    });
    const [cost, leads] = [3, 5].map((column) =>
      LEAD_ROWS.reduce((sum, row) => sum + Number(row[column]), 0),
    );
    expect(answer?.totals).toEqual([cost, leads, (cost as number) / (leads as number)]);
  });

  test('targets of the sample judge its ratios', async () => {
    const { answer } = await studio.schema({ language: 'en', configParams: answersOf('leads') });
    const names = answer?.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['target_leads', 'target_cpl', 'target_cac']));
  });

  test('campaigns of the ads meet those of GA4 in one line', async () => {
    const { answer } = await studio.chart({
      language: 'en',
      configParams: answersOf('both'),
      query: { dimensions: ['channel', 'campaign'], metrics: ['cost', 'sessions'], dateRange: ALL },
    });
    const costly = (answer?.rows ?? []).filter(([, , cost]) => Number(cost) > 0);
    expect(costly).toHaveLength(6);
    expect(costly.filter(([, , , sessions]) => Number(sessions) === 0)).toEqual([]);
  });

  test('one’s own file is read with its days and numbers', async () => {
    const { answer } = await studio.chart({
      language: 'sv',
      configParams: answersOf('own'),
      query: { dimensions: ['date'], metrics: ['cost', 'cpl'], dateRange: ALL },
    });
    expect(answer?.rows).toEqual([
      ['20260105', 1234.5, 123.45],
      ['20260106', 765.5, 76.55],
    ]);
  });

  test('what the connector refuses is told with Data Studio’s own box', async () => {
    const configParams = { language: 'sv', source: 'sheet', spreadsheetUrl: 'https://example.com' };
    const { answer, error } = await studio.config({ language: 'sv', configParams });
    expect(answer).toBeUndefined();
    expect(error?.text).toContain('är inte adressen');
    expect(error?.box).toMatch(/^There was an error caused by the community connector\..*Connector details/s);
  });

  test('without answers the form speaks the language of the person at the keyboard', async () => {
    const { answer } = await studio.config({ language: 'nb' });
    expect(answer?.configParams.map(({ displayName }) => displayName)).toEqual([
      'Språk',
      'Hvor er dataene dine?',
    ]);
  });

  test('each call is numbered, told once, and kept with its request and response', async () => {
    const ask = { language: 'en', configParams: answersOf('leads') } as const;
    const first = await studio.chart({ ...ask, query: { metrics: ['leads'], dateRange: ALL } });
    const second = await studio.chart({ ...ask, query: { metrics: ['cost'], dateRange: ALL } });
    expect(second.calls.map(({ entryPoint }) => entryPoint)).toEqual(['getData']);
    expect(second.calls[0]?.id).toBeGreaterThan(first.calls.at(-1)?.id as number);
    expect(Object.keys(second.calls[0]?.services ?? {}).join()).not.toContain('Sheets');
    const whole = await studio.call({ id: second.calls[0]?.id as number });
    expect(whole.answer).toMatchObject({
      request: { fields: [{ name: 'cost' }], dateRange: ALL },
      answer: { schema: [{ name: 'cost' }] },
    });
    expect((await studio.call({ id: 0 })).answer).toBeUndefined();
  });
});

test('the addresses of the dashboard answer in JSON what they are asked in JSON', async () => {
  const routes = dashboardRoutes({ folder, ownFile: null });
  const ask = new URLSearchParams({ ask: JSON.stringify({ language: 'sv' }) });
  const reply = await routes['/dashboard/config.json']?.(ask);
  expect(reply).toMatchObject({ answer: { isSteppedConfig: true }, calls: [{ entryPoint: 'getConfig' }] });
});
