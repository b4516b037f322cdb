/** What is wrong with an answer, one sentence each; an empty list means that Data Studio can use it. */
import { Ajv, type ValidateFunction } from 'ajv';
import { dataTypeOf } from '../service/enumerations.ts';
import { authTypeShape, configShape, dataShape, schemaShape } from './shapes.ts';
import type { ConfigAnswer, DataAnswer, SchemaAnswer, SchemaField } from './types.ts';
import { isValueOf } from './values.ts';

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: false });
const shapes = {
  authType: ajv.compile(authTypeShape),
  config: ajv.compile(configShape),
  schema: ajv.compile(schemaShape),
  data: ajv.compile(dataShape),
};

export const authTypeFaults = (answer: unknown): string[] => shapeFaults(shapes.authType, answer);

export function configFaults(answer: unknown): string[] {
  const faults = shapeFaults(shapes.config, answer);
  if (faults.length > 0) return faults;
  const names = (answer as ConfigAnswer).configParams.map(({ name }) => name as string);
  return twice(names).map((name) => `The entry ${name} occurs twice.`);
}

export function schemaFaults(answer: unknown): string[] {
  const faults = shapeFaults(shapes.schema, answer);
  if (faults.length > 0) return faults;
  const { schema } = answer as SchemaAnswer;
  return [
    ...twice(schema.map(({ name }) => name)).map((name) => `The field ${name} occurs twice.`),
    ...schema.flatMap(fieldFaults),
    ...(['DIMENSION', 'METRIC'] as const).flatMap((concept) => defaultFaults(schema, concept)),
  ];
}

export interface Request {
  readonly fields: readonly { readonly name: string; readonly forFilterOnly?: boolean }[];
}

/** Against the request that it answers and the fields that getSchema gave. */
export function dataFaults(
  answer: unknown,
  request: Request,
  known: ReadonlyMap<string, SchemaField>,
): string[] {
  const faults = shapeFaults(shapes.data, answer);
  if (faults.length > 0) return faults;
  const { schema, rows, filtersApplied } = answer as DataAnswer;
  const wanted = request.fields.filter(
    ({ forFilterOnly }) => !(filtersApplied === true && forFilterOnly === true),
  );
  const names = wanted.map(({ name }) => name);
  const given = schema.map(({ name }) => name);
  if (given.length !== names.length) {
    return [
      `The number of columns received in the data returned from the community connector (${given.length}) ` +
        `does not match the number of columns requested by Data Studio (${names.length}).`,
    ];
  }
  if (given.join() !== names.join()) {
    return [`The columns are ${given.join(', ')}, but ${names.join(', ')} were requested.`];
  }
  const other = schema.find((field) => JSON.stringify(field) !== JSON.stringify(known.get(field.name)));
  if (other !== undefined) return [`The field ${other.name} is described otherwise than in getSchema.`];
  return rowFaults(schema, rows);
}

function rowFaults(schema: DataAnswer['schema'], rows: DataAnswer['rows']): string[] {
  const checks = schema.map(isValueOf);
  for (const [index, { values }] of rows.entries()) {
    if (values.length !== schema.length) {
      return [`Row ${index + 1} has ${values.length} values for ${schema.length} columns.`];
    }
    const wrong = checks.findIndex((isValue, column) => !isValue(values[column] ?? null));
    if (wrong >= 0) {
      const { name, semantics } = schema[wrong] as SchemaField;
      const value = JSON.stringify(values[wrong]);
      return [`Row ${index + 1} has ${value} in ${name}, which is no ${semantics.semanticType}.`];
    }
  }
  return [];
}

function fieldFaults({
  name,
  dataType,
  semantics,
  defaultAggregationType,
  formula,
  isHidden,
}: SchemaField): string[] {
  const expected = dataTypeOf(semantics.semanticType);
  const isMetric = semantics.conceptType === 'METRIC';
  return [
    expected === undefined && `The field ${name} has the unknown type ${semantics.semanticType}.`,
    expected !== undefined && expected !== dataType && `The field ${name} should be ${expected}.`,
    !isMetric && defaultAggregationType !== undefined && `The dimension ${name} has an aggregation.`,
    defaultAggregationType !== undefined &&
      semantics.isReaggregatable !== true &&
      `The field ${name} has an aggregation without being re-aggregatable.`,
    formula !== undefined && isHidden === true && `The field ${name} has a formula and is hidden.`,
    formula !== undefined &&
      isMetric &&
      defaultAggregationType !== 'AUTO' &&
      `The field ${name} has a formula and aggregates by ${defaultAggregationType}.`,
  ].filter((fault) => fault !== false);
}

function defaultFaults(schema: readonly SchemaField[], concept: 'DIMENSION' | 'METRIC'): string[] {
  const defaults = schema.filter(
    ({ isDefault, semantics }) => isDefault === true && semantics.conceptType === concept,
  );
  if (defaults.length > 1) return [`Several fields are the default ${concept.toLowerCase()}.`];
  return defaults.some(({ isHidden }) => isHidden === true) ? ['A default field is hidden.'] : [];
}

function shapeFaults(isShaped: ValidateFunction, answer: unknown): string[] {
  if (isShaped(answer)) return [];
  return (isShaped.errors ?? []).map(({ instancePath, message = '', params }) => {
    const where = instancePath === '' ? 'The answer' : instancePath.slice(1);
    return `${where} ${message} ${JSON.stringify(params)}`;
  });
}

const twice = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);
