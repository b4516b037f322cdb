/** The entries of a configuration: which setters each kind has and where its answer stands in the JSON. */
import type { BuilderContext } from './context.ts';
import { checkArgument, type Kind } from './signature.ts';

export interface ConfigEntry {
  type: string;
  name?: string;
  displayName?: string;
  helpText?: string;
  placeholder?: string;
  text?: string;
  isDynamic?: boolean;
  parameterControl?: { allowOverride: boolean };
  options?: { label: string; value: string }[];
}

interface Setter {
  readonly kind: Kind;
  readonly put: (entry: ConfigEntry, value: never) => void;
}

const text = (key: 'name' | 'displayName' | 'helpText' | 'placeholder' | 'text'): Setter => ({
  kind: 'String',
  put: (entry, value: string) => {
    entry[key] = value;
  },
});

const SETTERS: Readonly<Record<string, Setter>> = {
  setId: text('name'),
  setName: text('displayName'),
  setHelpText: text('helpText'),
  setPlaceholder: text('placeholder'),
  setText: text('text'),
  setIsDynamic: {
    kind: 'Boolean',
    put: (entry, value: boolean) => {
      entry.isDynamic = value;
    },
  },
  setAllowOverride: {
    kind: 'Boolean',
    put: (entry, value: boolean) => {
      entry.parameterControl = { allowOverride: value };
    },
  },
};

const INPUT = ['setId', 'setName', 'setHelpText', 'setIsDynamic', 'setAllowOverride'];

export const ENTRY_KINDS = {
  Info: { type: 'INFO', setters: ['setId', 'setText'] },
  TextInput: { type: 'TEXTINPUT', setters: [...INPUT, 'setPlaceholder'] },
  TextArea: { type: 'TEXTAREA', setters: [...INPUT, 'setPlaceholder'] },
  SelectSingle: { type: 'SELECT_SINGLE', setters: INPUT },
  SelectMultiple: { type: 'SELECT_MULTIPLE', setters: INPUT },
  Checkbox: { type: 'CHECKBOX', setters: INPUT },
} as const;

export type EntryKind = keyof typeof ENTRY_KINDS;

export function entryBuilder(context: BuilderContext, kind: EntryKind, entry: ConfigEntry): object {
  const setters = ENTRY_KINDS[kind].setters.map((method) => {
    const { kind: wanted, put } = SETTERS[method] as Setter;
    return [
      method,
      (value: never) => {
        checkArgument(`${kind}.${method}`, wanted, value);
        put(entry, value);
        return self;
      },
    ] as const;
  });
  const addOption = (option: object) => {
    const plain = context.plainForms.get(option);
    if (plain === undefined) checkArgument(`${kind}.addOption`, {}, option);
    entry.options = [...(entry.options ?? []), { ...plain } as { label: string; value: string }];
    return self;
  };
  const self: object = context.strict(`Data_Studio.${kind}`, {
    ...Object.fromEntries(setters),
    ...(kind.startsWith('Select') && { addOption }),
  });
  return self;
}

export function optionBuilder({ strict, plainForms }: BuilderContext): object {
  const option: { label?: string; value?: string } = {};
  const set = (key: 'label' | 'value', method: string) => (given: string) => {
    checkArgument(`OptionBuilder.${method}`, 'String', given);
    option[key] = given;
    return self;
  };
  const self: object = strict('Data_Studio.OptionBuilder', {
    setLabel: set('label', 'setLabel'),
    setValue: set('value', 'setValue'),
  });
  plainForms.set(self, option);
  return self;
}
