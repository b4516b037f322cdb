/** What Data Studio asks for, answered over the services of one execution. */
import { type Answers, hasGa4, hasSheet, readAnswers } from './answers.ts';
import { freshness, keepingReports, keepingTabs } from './cache/keeping.ts';
import type { CachePort } from './cache/port.ts';
import { columnUses } from './column-use.ts';
import { type ConfigRequest, configurationStep } from './configuration.ts';
import type { Configuration } from './entry.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './fields.ts';
import { ga4Source } from './ga4/ga4-source.ts';
import type { AccountsPort, Ga4Port } from './ga4/port.ts';
import { ga4Properties } from './ga4/properties.ts';
import { type DataResponse, getData } from './get-data.ts';
import type { DataRequest } from './request.ts';
import { describeAnything, isSample } from './sample.ts';
import type { Settings } from './settings.ts';
import type { SheetPort } from './sheet/port.ts';
import { type SheetSource, sheetSource } from './sheet/sheet-source.ts';
import { visibleTabs } from './sheet/tabs.ts';
import type { Source, SourceDescription, SourceSummary } from './source.ts';
import { union } from './union.ts';

export interface Services {
  readonly sheets: SheetPort;
  readonly analytics: Ga4Port & AccountsPort;
  readonly cache: CachePort;
}

export function configurationFor(request: ConfigRequest, services: Services): Configuration {
  return configurationStep(request, {
    tabs: (spreadsheetId) => visibleTabs(spreadsheetId, services.sheets),
    properties: () => ga4Properties(services.analytics),
    describe: (settings) => summaryOf(settings, services),
  });
}

export type SchemaRequest = Pick<DataRequest, 'configParams'>;

export function fieldsFor(request: SchemaRequest, services: Services): readonly Field[] {
  const settings = readAnswers(request.configParams as Answers);
  return fieldsOf(open(settings, services, undefined).source.describe(), settings);
}

export function dataFor(request: DataRequest, services: Services): DataResponse {
  const settings = readAnswers(request.configParams as Answers);
  const { source } = open(settings, services, request.scriptParams?.lastRefresh);
  const description = isSample(request) ? knownOf(settings, services, request) : source.describe();
  return getData(request, settings, source, fieldsOf(description, settings));
}

/** The layout as far as it is known without asking Google Sheets. */
function knownOf(settings: Settings, services: Services, { fields }: DataRequest): SourceDescription {
  const unread = () => {
    throw new Error('Nothing is read for a sample');
  };
  const sheets = { ...services.sheets, readTabs: unread, formatsOfRow: unread };
  try {
    return open(settings, { ...services, sheets }, undefined).source.describe();
  } catch {
    return describeAnything(fields.map(({ name }) => name));
  }
}

function summaryOf(settings: Settings, services: Services): SourceSummary {
  const { source, sheet } = open(settings, services, undefined);
  return {
    description: source.describe(),
    columns: sheet === undefined ? [] : columnUses(sheet.table()),
  };
}

interface Opened {
  readonly source: Source;
  readonly sheet?: SheetSource;
}

/** Nothing is read yet. */
function open(settings: Settings, services: Services, lastRefresh: unknown): Opened {
  const { sheets, analytics, cache } = services;
  const fresh = freshness(lastRefresh, sheets.now());
  const ga4 = () => ga4Source(settings, analytics, keepingReports(cache, fresh));
  if (!hasSheet(settings.source)) return { source: ga4() };
  const sheet = sheetSource(settings, sheets, keepingTabs(cache, fresh));
  return { source: hasGa4(settings.source) ? union(sheet, ga4(), settings) : sheet, sheet };
}
