/** Plain fields, questions and rows in the form that Data Studio expects. */
import type { Configuration, Entry, Option } from '../connector/entry.ts';
import type { Field } from '../connector/field.ts';
import type { DataResponse } from '../connector/get-data.ts';

type Connector = GoogleAppsScript.Data_Studio.CommunityConnector;
type Config = GoogleAppsScript.Data_Studio.Config;
type Question = Exclude<Entry, { type: 'INFO' }>;

export function configurationAnswer(configuration: Configuration): Config {
  const config = DataStudioApp.createCommunityConnector().getConfig();
  for (const entry of configuration.entries) addEntry(config, entry);
  return config
    .setDateRangeRequired(configuration.dateRangeRequired)
    .setIsSteppedConfig(configuration.isSteppedConfig)
    .build();
}

export const schemaAnswer = (fields: readonly Field[]): object => ({ schema: build(fields) });

/** Built without the response builder, which takes nothing but texts for values. */
export function dataAnswer({ schema, rows, filtersApplied }: DataResponse): object {
  const built = new Map(build(Array.from(new Set(schema))).map((field) => [field.name, field]));
  return {
    schema: schema.map(({ id }) => built.get(id)),
    rows,
    ...(filtersApplied === undefined ? {} : { filtersApplied }),
  };
}

function addEntry(config: Config, entry: Entry): void {
  if (entry.type === 'INFO') {
    config.newInfo().setId(entry.name).setText(entry.text);
  } else if (entry.type === 'TEXTINPUT') {
    const input = described(config.newTextInput(), entry);
    if (entry.placeholder !== undefined) input.setPlaceholder(entry.placeholder);
  } else {
    const single = entry.type === 'SELECT_SINGLE';
    const select = described(single ? config.newSelectSingle() : config.newSelectMultiple(), entry);
    for (const option of entry.options) select.addOption(optionIn(config, option));
  }
}

type Described = GoogleAppsScript.Data_Studio.TextInput | GoogleAppsScript.Data_Studio.SelectSingle;

function described<Kind extends Described>(question: Kind, entry: Question): Kind {
  question.setId(entry.name).setName(entry.displayName).setHelpText(entry.helpText);
  if (entry.isDynamic === true) question.setIsDynamic(true);
  if (entry.allowOverride === true) question.setAllowOverride(true);
  return question;
}

const optionIn = (config: Config, { label, value }: Option) =>
  config.newOptionBuilder().setLabel(label).setValue(value);

function build(fields: readonly Field[]): readonly { readonly name: string }[] {
  const connector = DataStudioApp.createCommunityConnector();
  const all = connector.getFields();
  for (const field of fields) addField(connector, all, field);
  return all.build();
}

function addField(
  { FieldType, AggregationType }: Connector,
  all: GoogleAppsScript.Data_Studio.Fields,
  { id, kind, type, label, description, group, formula, hidden, isDefault }: Field,
): void {
  // Data Studio knows some seventy currencies; an amount in another one is a plain number.
  const known = FieldType[type as keyof typeof FieldType] ?? FieldType.NUMBER;
  const isDimension = kind === 'dimension';
  const field = isDimension ? all.newDimension() : all.newMetric();
  field.setId(id).setName(label).setDescription(description).setGroup(group).setType(known);
  if (!isDimension) {
    // In this order: an aggregation is refused for what cannot be aggregated again.
    field.setIsReaggregatable(true);
    field.setAggregation(formula === undefined ? AggregationType.SUM : AggregationType.AUTO);
  }
  if (formula !== undefined) field.setFormula(formula);
  if (hidden === true) field.setIsHidden(true);
  if (isDefault !== true) return;
  if (isDimension) all.setDefaultDimension(id);
  else all.setDefaultMetric(id);
}
