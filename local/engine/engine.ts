/** The sheet engine's types under short names. */
import type * as EngineModule from '@odoo/o-spreadsheet';

export type Engine = typeof EngineModule;
export type Model = InstanceType<Engine['Model']>;
export type Locale = ReturnType<Model['getters']['getLocale']>;
/** The name of an engine command and what it needs. */
export type Command = readonly [name: string, payload: object];
