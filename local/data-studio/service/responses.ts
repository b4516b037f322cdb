/** Builders of the answers that Data Studio expects. */
import type { EnumValue } from '../../apps-script/enumeration.ts';
import type { BuilderContext } from './context.ts';
import { AuthType } from './enumerations.ts';
import { builtFields } from './fields.ts';
import { checkArgument } from './signature.ts';

export function authTypeResponse({ strict, plain }: BuilderContext): object {
  const answer: { type?: string; helpUrl?: string } = {};
  const self: object = strict('Data_Studio.GetAuthTypeResponse', {
    setAuthType: (type: EnumValue) => {
      checkArgument('GetAuthTypeResponse.setAuthType', AuthType, type);
      answer.type = type.name();
      return self;
    },
    setHelpUrl: (url: string) => {
      checkArgument('GetAuthTypeResponse.setHelpUrl', 'String', url);
      answer.helpUrl = url;
      return self;
    },
    build: () => plain(answer),
    printJson: () => JSON.stringify(answer),
  });
  return self;
}

export function schemaResponse(context: BuilderContext): object {
  let schema: object[] = [];
  const self: object = context.strict('Data_Studio.GetSchemaResponse', {
    setFields: (given: object) => {
      schema = builtFields(context, given, 'GetSchemaResponse.setFields');
      return self;
    },
    build: () => context.plain({ schema }),
    printJson: () => JSON.stringify({ schema }),
  });
  return self;
}

export function dataResponse(context: BuilderContext): object {
  const answer: { schema: object[]; rows: object[]; filtersApplied?: boolean } = { schema: [], rows: [] };
  const addRow = (values: readonly string[]) => {
    checkArgument('GetDataResponse.addRow', 'String[]', values);
    answer.rows.push({ values });
    return self;
  };
  const self: object = context.strict('Data_Studio.GetDataResponse', {
    setFields: (given: object) => {
      answer.schema = builtFields(context, given, 'GetDataResponse.setFields');
      return self;
    },
    addRow,
    addAllRows: (rows: readonly (readonly string[])[]) => {
      for (const values of rows) addRow(values);
      return self;
    },
    setFiltersApplied: (applied: boolean) => {
      checkArgument('GetDataResponse.setFiltersApplied', 'Boolean', applied);
      answer.filtersApplied = applied;
      return self;
    },
    build: () => context.plain(answer),
  });
  return self;
}
