/** Field: a dimension or a metric of the data source. */
import type { EnumValue } from '../../apps-script/enumeration.ts';
import type { BuilderContext } from './context.ts';
import { AggregationType, dataTypeOf, FieldType } from './enumerations.ts';
import { checkArgument, type Kind } from './signature.ts';

export interface FieldState {
  readonly conceptType: 'DIMENSION' | 'METRIC';
  id?: string;
  name?: string;
  description?: string;
  group?: string;
  formula?: string;
  type?: EnumValue;
  aggregation?: EnumValue;
  isReaggregatable?: boolean;
  isHidden?: boolean;
}

const SETTERS: Readonly<Record<string, readonly [key: keyof FieldState, kind: Kind]>> = {
  setId: ['id', 'String'],
  setName: ['name', 'String'],
  setDescription: ['description', 'String'],
  setGroup: ['group', 'String'],
  setFormula: ['formula', 'String'],
  setType: ['type', FieldType],
  setAggregation: ['aggregation', AggregationType],
  setIsReaggregatable: ['isReaggregatable', 'Boolean'],
  setIsHidden: ['isHidden', 'Boolean'],
};

export function field(context: BuilderContext, state: FieldState, isDefault: () => boolean): object {
  const setters = Object.entries(SETTERS).map(([method, [key, kind]]) => [
    method,
    (value: unknown) => {
      checkArgument(`Field.${method}`, kind, value);
      checkState({ ...state, [key]: value }, key);
      Object.assign(state, { [key]: value });
      return self;
    },
  ]);
  const self: object = context.strict('Data_Studio.Field', {
    ...Object.fromEntries(setters),
    getId: () => state.id ?? null,
    getName: () => state.name ?? null,
    getDescription: () => state.description ?? null,
    getGroup: () => state.group ?? null,
    getFormula: () => state.formula ?? null,
    getType: () => state.type ?? null,
    getAggregation: () => state.aggregation ?? null,
    getIsReaggregatable: () => (state.conceptType === 'METRIC' ? isReaggregatable(state) : null),
    isDefault,
    isHidden: () => state.isHidden ?? false,
    isDimension: () => state.conceptType === 'DIMENSION',
    isMetric: () => state.conceptType === 'METRIC',
  });
  return self;
}

/** The field in the form of getSchema; what was not set is absent. */
export function fieldJson(state: FieldState, isDefault: boolean): object {
  if (state.id === undefined || state.id === '') throw new Error('Invalid fields: every field needs an id.');
  const type = state.type?.name();
  return {
    name: state.id,
    ...(state.name !== undefined && { label: state.name }),
    ...(state.description !== undefined && { description: state.description }),
    ...(type !== undefined && { dataType: dataTypeOf(type) }),
    ...(state.group !== undefined && { group: state.group }),
    ...(state.formula !== undefined && { formula: state.formula }),
    ...(isDefault && { isDefault }),
    ...(state.isHidden === true && { isHidden: true }),
    ...(state.aggregation !== undefined && { defaultAggregationType: state.aggregation.name() }),
    semantics: {
      conceptType: state.conceptType,
      ...(type !== undefined && { semanticType: type }),
      ...(state.conceptType === 'METRIC' && { isReaggregatable: isReaggregatable(state) }),
    },
  };
}

const isReaggregatable = (state: FieldState): boolean => state.isReaggregatable ?? true;

function checkState(state: FieldState, changed: keyof FieldState): void {
  const name = state.id ?? '';
  if (changed === 'aggregation' && state.conceptType === 'DIMENSION') {
    throw new Error(`Cannot set aggregation type for field: ${name} since it is a dimension.`);
  }
  if (state.aggregation !== undefined && !isReaggregatable(state)) {
    throw new Error(`Cannot set aggregation type for field: ${name} since it is not reaggregatable.`);
  }
  if (state.isHidden === true && state.formula !== undefined) {
    throw new Error(`Cannot hide field: ${name} since it has a formula.`);
  }
}
