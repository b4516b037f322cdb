/** Fields: all dimensions and metrics of the data source. */
import type { BuilderContext } from './context.ts';
import { type FieldState, field, fieldJson } from './field.ts';
import { checkArgument } from './signature.ts';

interface Defaults {
  dimension?: string;
  metric?: string;
}

export const fields = (context: BuilderContext): object => fieldsOf(context, [], {});

function fieldsOf(context: BuilderContext, states: FieldState[], defaults: Defaults): object {
  const isDefault = ({ id, conceptType }: FieldState) =>
    id !== undefined && id === (conceptType === 'DIMENSION' ? defaults.dimension : defaults.metric);
  const shown = (state: FieldState | undefined) =>
    state === undefined ? null : field(context, state, () => isDefault(state));
  const withId = (id: string | undefined) => states.find((state) => state.id === id);
  const add = (conceptType: FieldState['conceptType']) => () => {
    const state: FieldState = { conceptType };
    states.push(state);
    return shown(state);
  };
  const setDefault = (kind: keyof Defaults, method: string) => (id: string) => {
    checkArgument(`Fields.${method}`, 'String', id);
    defaults[kind] = id;
  };
  const json = () => {
    const ids = states.map(({ id }) => id);
    const twice = ids.find((id, index) => id !== undefined && ids.indexOf(id) !== index);
    if (twice !== undefined) throw new Error(`Invalid fields: the id ${twice} is used twice.`);
    return states.map((state) => fieldJson(state, isDefault(state)));
  };

  const self = context.strict('Data_Studio.Fields', {
    newDimension: add('DIMENSION'),
    newMetric: add('METRIC'),
    asArray: () => states.map(shown),
    getFieldById: (id: string) => shown(withId(id)),
    getDefaultDimension: () =>
      shown(defaults.dimension === undefined ? undefined : withId(defaults.dimension)),
    getDefaultMetric: () => shown(defaults.metric === undefined ? undefined : withId(defaults.metric)),
    setDefaultDimension: setDefault('dimension', 'setDefaultDimension'),
    setDefaultMetric: setDefault('metric', 'setDefaultMetric'),
    /** In the order of the ids; ids without a field are passed over. */
    forIds: (ids: readonly string[]) => {
      checkArgument('Fields.forIds', 'String[]', ids);
      const chosen = ids.map(withId).filter((state) => state !== undefined);
      return fieldsOf(context, chosen, defaults);
    },
    build: () => context.plain(json()),
  });
  context.plainForms.set(self, { json });
  return self;
}

/** What a Fields object gives when it is built. */
export function builtFields({ plainForms }: BuilderContext, given: object, method: string): object[] {
  const form = plainForms.get(given) as { json: () => object[] } | undefined;
  if (form === undefined) checkArgument(method, {}, given);
  return (form as { json: () => object[] }).json();
}
