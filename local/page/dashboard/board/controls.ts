/** Which days, compared with which, per what, by what. */
import type { SchemaField } from '../../../data-studio/answers/types.ts';
import { choice, h, labelled } from '../element.ts';
import { isMetric, isVisible } from '../field-kinds.ts';
import { type Bin, type Comparing, fittingBin, type Preset, presetRange, type Span } from '../periods.ts';
import type { Texts } from '../texts/texts.ts';
import { groupings, type Settings } from './settings.ts';
import type { ValueFilter } from './value-filter.ts';

const PRESETS: readonly Preset[] = ['months3', 'months12', 'days28', 'year', 'all', 'custom'];
const COMPARING: readonly Comparing[] = ['previous', 'lastYear', 'none'];
const BINS: readonly Bin[] = ['YEAR_MONTH_DAY', 'YEAR_WEEK', 'YEAR_MONTH', 'YEAR_QUARTER', 'YEAR'];

interface Surroundings {
  readonly fields: readonly SchemaField[];
  readonly span: Span | undefined;
  readonly texts: Texts;
  readonly settings: () => Settings;
  readonly change: (change: Partial<Settings>) => void;
}

export interface Controls {
  readonly element: HTMLElement;
  /** Shows what has been changed elsewhere. */
  readonly update: () => void;
}

export function controls(surroundings: Surroundings, filters: readonly ValueFilter[]): Controls {
  const days = surroundings.span === undefined ? undefined : dayControls(surroundings, surroundings.span);
  const what = chartControls(surroundings);
  return {
    element: h(
      'div',
      { class: 'controls', role: 'group', 'aria-label': surroundings.texts.controls.label },
      ...(days?.elements ?? []),
      ...what.elements,
      ...filters.map(({ element }) => element),
    ),
    update: () => {
      days?.update();
      what.update();
    },
  };
}

interface Group {
  readonly elements: readonly HTMLElement[];
  readonly update: () => void;
}

function dayControls({ texts, settings, change }: Surroundings, span: Span): Group {
  const words = texts.controls;
  const preset = choice(
    words.range,
    PRESETS.map((id) => [id, words.presets[id]]),
    settings().preset,
    (value) => {
      const chosen = value as Preset;
      change({
        preset: chosen,
        bin: undefined,
        ...(chosen !== 'custom' && { range: presetRange(chosen, span) }),
      });
    },
  );
  const [from, to] = [dayInput(), dayInput()];
  const wrong = h('p', { class: 'control-wrong', role: 'alert' });
  const setDays = () => {
    if (from.value === '' || to.value === '') return;
    wrong.textContent = from.value > to.value ? words.wrongRange : '';
    if (from.value > to.value) return;
    change({ preset: 'custom', bin: undefined, range: { startDate: from.value, endDate: to.value } });
  };
  from.addEventListener('change', setDays);
  to.addEventListener('change', setDays);
  const comparing = choice(
    words.compare,
    COMPARING.map((id) => [id, words.comparing[id]]),
    settings().comparing,
    (value) => change({ comparing: value as Comparing }),
  );
  const bin = choice(
    words.per,
    BINS.map((id) => [id, words.bins[id]]),
    settings().bin ?? fittingBin(settings().range, span),
    (value) => change({ bin: value as Bin }),
  );
  const update = () => {
    const now = settings();
    wrong.textContent = '';
    setChosen(preset, now.preset);
    from.value = now.range.startDate;
    to.value = now.range.endDate;
    setChosen(comparing, now.comparing);
    setChosen(bin, now.bin ?? fittingBin(now.range, span));
  };
  update();
  return {
    elements: [preset, labelled(words.from, from), labelled(words.to, to), wrong, comparing, bin],
    update,
  };
}

const dayInput = () => h('input', { type: 'date', min: '2000-01-01', max: '2099-12-31' });

function chartControls({ fields, texts, settings, change }: Surroundings): Group {
  const metrics = fields.filter((field) => isMetric(field) && isVisible(field));
  const metric = choice(
    texts.controls.metric,
    metrics.map(({ name, label }) => [name, label]),
    settings().chartMetric,
    (chartMetric) => change({ chartMetric }),
  );
  const dimensions = groupings(fields);
  const groupBy =
    dimensions.length > 0 &&
    choice(
      texts.controls.groupBy,
      dimensions.map(({ name, label }) => [name, label]),
      settings().groupBy ?? '',
      (chosen) => change({ groupBy: chosen }),
    );
  return {
    elements: groupBy === false ? [metric] : [metric, groupBy],
    update: () => {
      setChosen(metric, settings().chartMetric);
      if (groupBy !== false) setChosen(groupBy, settings().groupBy ?? '');
    },
  };
}

function setChosen(control: HTMLElement, value: string): void {
  (control.querySelector('select') as HTMLSelectElement).value = value;
}
