/** What the dashboard's page asks its server, and what it is answered. */
import type { ConfigAnswer, SchemaField } from '../data-studio/answers/types.ts';
import type { ErrorKind } from '../data-studio/connector-error.ts';
import type { ChartQuery, ChartResult } from '../data-studio/engine/chart-query.ts';
import type { ConfigParams } from '../data-studio/engine/data-source.ts';
import type { Language } from '../engine/locales.ts';

/** Each may be asked at /dashboard/<name>.json?ask=<what, as JSON>. */
export interface Questions {
  readonly starts: { readonly ask: object; readonly answer: readonly Start[] };
  readonly config: { readonly ask: FormAsk; readonly answer: ConfigAnswer };
  /** Connects; earlier answers are then not used any more. */
  readonly schema: { readonly ask: SourceAsk; readonly answer: readonly SchemaField[] };
  readonly chart: { readonly ask: ChartAsk; readonly answer: ChartResult };
  readonly call: { readonly ask: { readonly id: number }; readonly answer: WholeCall };
}

export interface FormAsk {
  /** Of the person at the keyboard. */
  readonly language: Language;
  /** Missing before the first answer. */
  readonly configParams?: ConfigParams;
}

export interface SourceAsk {
  readonly language: Language;
  readonly configParams: ConfigParams;
}

export interface ChartAsk extends SourceAsk {
  readonly query: ChartQuery;
}

export type StartId = 'leads' | 'shop' | 'both' | 'orders' | 'own';

/** Answers that lead to a dashboard with one press of a button. */
export interface Start {
  readonly id: StartId;
  /** Such as the name of one's own file. */
  readonly title: string;
  readonly configParams: ConfigParams;
}

export interface Reply<T> {
  readonly answer?: T;
  readonly error?: ShownError;
  /** What was asked of the connector for it. */
  readonly calls: readonly CallSummary[];
}

export interface ShownError {
  readonly kind: ErrorKind;
  /** What is wrong, as the connector says it. */
  readonly text: string;
  /** The whole box as Data Studio shows it. */
  readonly box: string;
}

export interface CallSummary {
  readonly id: number;
  readonly entryPoint: string;
  readonly milliseconds: number;
  /** Of the answer as JSON. */
  readonly bytes: number;
  readonly failed: boolean;
  /** Calls of Google's services, by method. */
  readonly services: Readonly<Record<string, number>>;
}

export interface WholeCall {
  readonly request: unknown;
  readonly answer: unknown;
}
