/** The fields that the connector gives, in their groups: what each means, and what the dashboard shows of them. */
import type { SchemaField } from '../../data-studio/answers/types.ts';
import { h } from './element.ts';
import { isGrouping, isMetric, isVisible, typeInWords } from './field-kinds.ts';
import { fill, type Texts } from './texts/texts.ts';

export interface FieldChoices {
  readonly metrics: readonly string[];
  readonly groupBy: string | undefined;
  readonly toggleMetric: (id: string) => void;
  readonly setGroupBy: (id: string) => void;
}

const MANY_METRICS = 7;

export function fieldList(
  fields: readonly SchemaField[],
  texts: Texts,
  choices: () => FieldChoices,
): { readonly element: HTMLElement; readonly update: () => void } {
  const shown = fields.filter(isVisible);
  const hidden = fields.length - shown.length;
  const items = shown.map((field) => fieldItem(field, texts, choices));
  const groups = groupNames(shown).map((name) => {
    const members = items.filter(({ field }) => (field.group ?? '') === name);
    const list = h(
      'ul',
      { class: 'field-items' },
      members.map(({ element }) => element),
    );
    const head = h('summary', {}, `${name} `, h('span', { class: 'quiet' }, String(members.length)));
    return { element: h('details', { class: 'field-group' }, head, list), members };
  });
  const none = h('p', { class: 'quiet', role: 'status' });
  const many = h('p', { class: 'field-many', role: 'status' });
  const search = h('input', {
    type: 'search',
    'aria-label': texts.fields.search,
    placeholder: texts.fields.search,
    oninput: () => find(search.value),
  });

  const find = (words: string) => {
    const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { element, members } of groups) {
      const matches = members.filter((member) => {
        member.element.hidden = !wanted.every((word) => member.text.includes(word));
        return !member.element.hidden;
      });
      found += matches.length;
      element.hidden = matches.length === 0;
      element.open = wanted.length > 0;
    }
    none.textContent = found === 0 ? texts.fields.none : '';
  };
  const update = () => {
    for (const item of items) item.update();
    many.textContent = choices().metrics.length > MANY_METRICS ? texts.fields.manyMetrics : '';
  };
  update();

  const counts = [
    fill(texts.fields.count, { number: String(shown.length) }),
    hidden > 0 ? fill(texts.fields.hidden, { number: String(hidden) }) : '',
  ];
  return {
    element: h(
      'aside',
      { class: 'panel fields', 'aria-labelledby': 'fields-title' },
      h('h2', { id: 'fields-title' }, texts.fields.title),
      search,
      h('p', { class: 'quiet' }, counts.filter(Boolean).join('. ')),
      many,
      none,
      groups.map(({ element }) => element),
    ),
    update,
  };
}

const groupNames = (fields: readonly SchemaField[]): string[] => [
  ...new Set(fields.map(({ group = '' }) => group)),
];

function fieldItem(field: SchemaField, texts: Texts, choices: () => FieldChoices) {
  const { name, label, description = '', formula } = field;
  const metric = isMetric(field);
  const toggle = h(
    'button',
    {
      type: 'button',
      class: 'field-toggle',
      'aria-label': `${metric ? texts.fields.show : texts.fields.groupBy}: ${label}`,
      onclick: () => (metric ? choices().toggleMetric(name) : choices().setGroupBy(name)),
    },
    metric ? texts.fields.show : texts.fields.groupBy,
  );
  const element = h(
    'li',
    { class: 'field' },
    h('p', { class: `field-label ${metric ? 'field-metric' : 'field-dimension'}` }, label),
    h(
      'div',
      { class: 'field-head' },
      h('p', { class: 'field-facts' }, h('code', {}, name), ` · ${typeInWords(field, texts)}`),
      (metric || isGrouping(field)) && toggle,
    ),
    description !== '' && h('p', { class: 'field-about' }, description),
    formula !== undefined &&
      h(
        'details',
        {},
        h('summary', {}, texts.fields.formula),
        h('code', { class: 'field-formula' }, formula),
      ),
  );
  return {
    field,
    element,
    text: `${name} ${label} ${description}`.toLocaleLowerCase(),
    update: () => {
      const { metrics, groupBy } = choices();
      toggle.setAttribute('aria-pressed', String(metric ? metrics.includes(name) : groupBy === name));
    },
  };
}
