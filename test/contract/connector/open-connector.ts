/** Opens the built connector over spreadsheets and a shop in Google Analytics, and asks it as Data Studio does. */
import { projectPath } from '../../../build/project-path.ts';
import { ManualClock } from '../../../local/apps-script/clock.ts';
import type { Stores } from '../../../local/apps-script/stores.ts';
import { configFaults, dataFaults, schemaFaults } from '../../../local/data-studio/answers/faults.ts';
import type {
  ConfigAnswer,
  DataAnswer,
  SchemaAnswer,
  SchemaField,
} from '../../../local/data-studio/answers/types.ts';
import { ConnectorError } from '../../../local/data-studio/connector-error.ts';
import {
  type ConnectorRuntime,
  createConnectorRuntime,
} from '../../../local/data-studio/connector-runtime.ts';
import { type AnalyticsStandIn, analyticsStandIn } from '../../../local/google/analytics/stand-in.ts';
import type { LocalSpreadsheet } from '../../../local/google/sheets/local-spreadsheet.ts';
import { SHEET_ID, type Tabs, tabsOf } from './spreadsheets.ts';

export const CONNECTOR = projectPath('dist/connector');

export type Answers = Readonly<Record<string, string>>;

export interface Condition {
  readonly fieldName: string;
  readonly type: 'INCLUDE' | 'EXCLUDE';
  readonly operator: string;
  readonly values?: readonly unknown[] | null;
}

export interface DataQuestion {
  readonly fields: readonly (string | { readonly name: string; readonly forFilterOnly?: boolean })[];
  readonly dateRange?: { readonly startDate: string; readonly endDate: string };
  readonly dimensionsFilters?: readonly (readonly Condition[])[] | null;
  readonly scriptParams?: object;
}

interface OpenOptions {
  readonly tabs?: Tabs;
  readonly spreadsheet?: Partial<LocalSpreadsheet>;
  readonly user?: string;
  readonly clock?: ManualClock;
  readonly stores?: Stores;
  readonly grantedScopes?: readonly string[];
  readonly analytics?: Parameters<typeof analyticsStandIn>[0];
}

export interface OpenConnector {
  readonly runtime: ConnectorRuntime;
  readonly analytics: AnalyticsStandIn;
  readonly clock: ManualClock;
  /** May be changed between two questions. */
  readonly spreadsheets: Map<string, LocalSpreadsheet>;
  readonly config: (answers?: Answers, languageCode?: string) => ConfigAnswer;
  readonly schema: (answers: Answers) => readonly SchemaField[];
  readonly data: (answers: Answers, question: DataQuestion) => DataAnswer;
  /** What users would see. */
  readonly refusal: (ask: () => unknown) => ConnectorError;
  /** Calls to Google of the last question. */
  readonly lastCalls: () => Readonly<Record<string, number>>;
}

/** Every answer is checked against the shapes of Data Studio and against the request. */
export async function openConnector(options: OpenOptions = {}): Promise<OpenConnector> {
  const clock = options.clock ?? new ManualClock('2026-03-15T09:00:00Z');
  const spreadsheets = new Map<string, LocalSpreadsheet>();
  if (options.tabs !== undefined) {
    spreadsheets.set(SHEET_ID, { title: 'Figures', tabs: tabsOf(options.tabs), ...options.spreadsheet });
  }
  const analytics = analyticsStandIn({ clock, ...options.analytics });
  const { user, stores, grantedScopes } = options;
  const runtime = await createConnectorRuntime({
    folder: CONNECTOR,
    spreadsheets,
    clock,
    analytics: (world) => ({ ...analytics.services(world) }),
    ...(user === undefined ? {} : { user }),
    ...(stores === undefined ? {} : { stores }),
    ...(grantedScopes === undefined ? {} : { grantedScopes }),
  });
  const schema = (answers: Answers) => {
    const answer = runtime.ask('getSchema', { configParams: answers });
    noFaults(schemaFaults(answer));
    return (answer as SchemaAnswer).schema;
  };
  const known = new Map<string, ReadonlyMap<string, SchemaField>>();
  const fieldsOf = (answers: Answers) => {
    const key = JSON.stringify(answers);
    const found = known.get(key) ?? new Map(schema(answers).map((field) => [field.name, field]));
    known.set(key, found);
    return found;
  };
  return {
    runtime,
    analytics,
    clock,
    spreadsheets,
    schema,
    config: (answers, languageCode = 'en') => {
      const answer = runtime.ask('getConfig', {
        languageCode,
        ...(answers === undefined ? {} : { configParams: answers }),
      });
      noFaults(configFaults(answer));
      return answer as ConfigAnswer;
    },
    data: (answers, question) => {
      const request = dataRequest(answers, question);
      const fields = fieldsOf(answers);
      const answer = runtime.ask('getData', request) as DataAnswer;
      noFaults(dataFaults(answer, request, fields));
      return answer;
    },
    refusal: (ask) => {
      try {
        ask();
      } catch (error) {
        if (error instanceof ConnectorError) return error;
        throw error;
      }
      throw new Error('Nothing was refused');
    },
    lastCalls: () => runtime.answers.at(-1)?.calls ?? {},
  };
}

export const dataRequest = (answers: Answers, question: DataQuestion) => ({
  configParams: answers,
  scriptParams: { lastRefresh: '1773565200000', ...question.scriptParams },
  ...(question.dateRange === undefined ? {} : { dateRange: question.dateRange }),
  fields: question.fields.map((field) => (typeof field === 'string' ? { name: field } : field)),
  ...(question.dimensionsFilters === undefined ? {} : { dimensionsFilters: question.dimensionsFilters }),
});

function noFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`Data Studio would refuse the answer:\n${faults.join('\n')}`);
}

/** The values of one column. */
export function column(answer: DataAnswer, name: string): unknown[] {
  const index = answer.schema.findIndex((field) => field.name === name);
  if (index < 0) throw new Error(`There is no column ${name}`);
  return answer.rows.map(({ values }) => values[index]);
}

export const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((total, value) => total + ((value ?? 0) as number), 0);
