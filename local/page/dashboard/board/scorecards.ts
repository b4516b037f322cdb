/** Key figures: value, change, target with its status, the number of cases, and what the figure means. */
import type { DataValue, SchemaField } from '../../../data-studio/answers/types.ts';
import type { ChartResult, ChartTable } from '../../../data-studio/engine/chart-query.ts';
import { h } from '../element.ts';
import { casesOf, typeOf } from '../field-kinds.ts';
import type { Format } from '../format.ts';
import type { Judge } from '../judge.ts';
import type { Comparing } from '../periods.ts';
import { fill, type Texts } from '../texts/texts.ts';
import { targetOf } from './queries.ts';

interface Surroundings {
  readonly fields: readonly SchemaField[];
  readonly judge: Judge;
  readonly format: Format;
  readonly texts: Texts;
  readonly comparing: Comparing;
}

/** Fewer cases are left to chance. */
const ENOUGH_CASES = 20;

export function scorecards(
  metrics: readonly string[],
  result: ChartResult,
  surroundings: Surroundings,
): HTMLElement {
  const at = (table: ChartTable | undefined, id: string): number | undefined => {
    const value: DataValue = table?.totals[result.columns.findIndex((column) => column.id === id)] ?? null;
    return typeof value === 'number' ? value : undefined;
  };
  const cards = metrics.map((id) => {
    const field = surroundings.fields.find(({ name }) => name === id) as SchemaField;
    const cases = casesOf(field, surroundings.fields);
    const target = targetOf(id, surroundings.fields);
    return card(
      {
        field,
        now: at(result, id),
        before: at(result.comparison, id),
        target: target && at(result, target.name),
        cases: cases && { label: cases.label, count: at(result, cases.name) ?? 0 },
      },
      surroundings,
    );
  });
  return h('ul', { class: 'cards' }, cards);
}

interface CardFacts {
  readonly field: SchemaField;
  readonly now: number | undefined;
  readonly before: number | undefined;
  readonly target: number | undefined;
  readonly cases: { readonly label: string; readonly count: number } | undefined;
}

function card(facts: CardFacts, surroundings: Surroundings): HTMLElement {
  const { field, now, cases } = facts;
  const { format, texts } = surroundings;
  const { description = '', label, name } = field;
  return h(
    'li',
    { class: 'card', 'data-field': name },
    h('h3', { class: 'card-label' }, label),
    h('p', { class: 'card-value' }, format.value(now ?? null, typeOf(field))),
    change(facts, surroundings),
    judgement(facts, surroundings),
    cases !== undefined &&
      h('p', { class: 'card-cases' }, `n = ${format.count(cases.count)} (${cases.label})`),
    description !== '' &&
      h('details', { class: 'card-about' }, h('summary', {}, texts.card.about), h('p', {}, description)),
  );
}

const ARROWS = ['▼', '=', '▲'];

function change({ field, now, before }: CardFacts, surroundings: Surroundings): HTMLElement | false {
  const { format, texts, judge, comparing } = surroundings;
  if (comparing === 'none' || now === undefined) return false;
  const found =
    before === undefined ? undefined : format.change(now, before, typeOf(field), texts.card.points);
  if (found === undefined || before === undefined) {
    return h('p', { class: 'card-change quiet' }, texts.card.noComparison);
  }
  const { text, direction } = found;
  const way = judge.better(field.name);
  const isGood = way && direction !== 0 ? (way === 'higher') === direction > 0 : undefined;
  const word = isGood === undefined ? '' : ` ${isGood ? texts.card.better : texts.card.worse}`;
  const look = isGood === undefined ? 'change' : isGood ? 'change change-good' : 'change change-bad';
  return h(
    'p',
    { class: 'card-change' },
    h(
      'span',
      { class: look },
      h('span', { 'aria-hidden': 'true' }, `${ARROWS[direction + 1]} `),
      `${text}${word}`,
    ),
    ` ${fill(texts.card.before[comparing], { value: format.value(before, typeOf(field)) })}`,
  );
}

function judgement(
  { field, now, target, cases }: CardFacts,
  surroundings: Surroundings,
): HTMLElement | false {
  const { format, texts, judge } = surroundings;
  if (now === undefined) return false;
  const written = target === undefined ? '' : format.value(target, typeOf(field));
  const isKpi = field.formula !== undefined;
  const status = judge.status(field.name, now, target);
  const tooFew = cases !== undefined && cases.count < ENOUGH_CASES;
  const words = target === undefined ? texts.card.guideline : texts.card.status;
  const aim =
    target === undefined
      ? ''
      : isKpi || target === 0
        ? fill(texts.card.target, { value: written })
        : fill(texts.card.ofTarget, { share: format.value(now / target, 'PERCENT'), value: written });
  if (status === undefined && aim === '') return false;
  return h(
    'p',
    { class: 'card-target' },
    status !== undefined &&
      (tooFew
        ? h('span', { class: 'status' }, texts.card.tooFew)
        : h('span', { class: `status status-${status}` }, words[status])),
    aim !== '' && ` ${aim}`,
  );
}
