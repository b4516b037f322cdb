/** The dimensions of a source as fields, and the field that tells what to know about the rows. */
import { dimensionWords } from '../../catalogue/labels.ts';
import { fill } from '../../locale/fill.ts';
import { fieldTexts } from '../../locale/texts.ts';
import type { Field } from '../field.ts';
import { quoted } from '../sentences.ts';
import type { SourceDimension } from '../source.ts';
import type { FieldContext } from './context.ts';

export const NOTES_ID = 'data_notes';

export function dimensionFields({ description, settings }: FieldContext): Field[] {
  const { groups, label, description: describing } = fieldTexts[settings.language];
  const asField = (dimension: SourceDimension): Field => ({
    id: dimension.id,
    kind: 'dimension',
    type: dimension.type,
    ...wordsFor(dimension, settings.language),
    group: groups.dimensions,
  });
  const notes: Field = {
    id: NOTES_ID,
    kind: 'dimension',
    type: 'TEXT',
    label: label.notes,
    description: describing.notes,
    group: groups.dimensions,
  };
  return [...description.dimensions.map(asField), notes];
}

function wordsFor(
  { id, header, type }: SourceDimension,
  language: FieldContext['settings']['language'],
): Pick<Field, 'label' | 'description'> {
  const { description } = fieldTexts[language];
  const known = dimensionWords(id);
  if (known === undefined) {
    const name = header ?? id;
    return { label: name, description: fill(description.plain, { header: quoted(name, language) }) };
  }
  const isDay = type === 'YEAR_MONTH_DAY';
  return { label: known.label[language], description: isDay ? description.date : description.dimension };
}
