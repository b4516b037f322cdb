/** Config: the questions that a person answers before the data source can be used. */
import type { BuilderContext } from './context.ts';
import { type ConfigEntry, ENTRY_KINDS, type EntryKind, entryBuilder, optionBuilder } from './entries.ts';
import { checkArgument } from './signature.ts';

export function config(context: BuilderContext): object {
  const entries: ConfigEntry[] = [];
  let dateRangeRequired = false;
  let isSteppedConfig = false;

  const newEntry = (kind: EntryKind) => () => {
    const entry: ConfigEntry = { type: ENTRY_KINDS[kind].type };
    entries.push(entry);
    return entryBuilder(context, kind, entry);
  };
  const built = () => {
    checkEntries(entries);
    return { configParams: entries, dateRangeRequired, isSteppedConfig };
  };

  const self: object = context.strict('Data_Studio.Config', {
    newInfo: newEntry('Info'),
    newTextInput: newEntry('TextInput'),
    newTextArea: newEntry('TextArea'),
    newSelectSingle: newEntry('SelectSingle'),
    newSelectMultiple: newEntry('SelectMultiple'),
    newCheckbox: newEntry('Checkbox'),
    newOptionBuilder: () => optionBuilder(context),
    setDateRangeRequired: (required: boolean) => {
      checkArgument('Config.setDateRangeRequired', 'Boolean', required);
      dateRangeRequired = required;
      return self;
    },
    setIsSteppedConfig: (stepped: boolean) => {
      checkArgument('Config.setIsSteppedConfig', 'Boolean', stepped);
      isSteppedConfig = stepped;
      return self;
    },
    build: () => context.plain(built()),
    printJson: () => JSON.stringify(built()),
  });
  return self;
}

function checkEntries(entries: readonly ConfigEntry[]): void {
  const names = new Set<string>();
  for (const { name, isDynamic, parameterControl } of entries) {
    if (name === undefined || name === '') throw new Error('Invalid config: every entry needs an id.');
    if (names.has(name)) throw new Error(`Invalid config: the id ${name} is used twice.`);
    if (isDynamic === true && parameterControl?.allowOverride === true) {
      throw new Error(`Invalid config: ${name} is dynamic and cannot be overridden.`);
    }
    names.add(name);
  }
}
