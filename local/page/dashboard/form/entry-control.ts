/** A question of the configuration as a control, as Data Studio draws it. */
import type { ConfigEntry } from '../../../data-studio/service/entries.ts';
import { h } from '../element.ts';
import type { Texts } from '../texts/texts.ts';

/** `answer` is what was answered before; `change` is told the new answer, all texts. */
export function entryControl(
  entry: ConfigEntry,
  answer: string,
  texts: Texts,
  change: (value: string) => void,
): HTMLElement {
  if (entry.type === 'INFO') return h('p', { class: 'entry entry-info' }, entry.text);
  if (entry.type === 'SELECT_MULTIPLE') return several(entry, answer, texts, change);
  const id = `entry-${entry.name}`;
  const control = single(entry, answer, texts, change);
  control.id = id;
  control.setAttribute('name', entry.name as string);
  if (entry.helpText !== undefined) control.setAttribute('aria-describedby', `${id}-help`);
  return h(
    'div',
    { class: 'entry' },
    h('label', { class: 'entry-name', for: id }, entry.displayName),
    control,
    help(entry, id),
    overridable(entry, texts),
  );
}

function single(
  entry: ConfigEntry,
  answer: string,
  texts: Texts,
  change: (value: string) => void,
): HTMLElement {
  switch (entry.type) {
    case 'SELECT_SINGLE': {
      const options = [{ value: '', label: texts.form.choose }, ...(entry.options ?? [])];
      const select = h(
        'select',
        { onchange: () => change(select.value) },
        options.map(({ value, label }) => h('option', { value, selected: value === answer }, label)),
      );
      return select;
    }
    case 'CHECKBOX': {
      const box = h('input', {
        type: 'checkbox',
        checked: answer === 'true',
        onchange: () => change(box.checked ? 'true' : ''),
      });
      return box;
    }
    case 'TEXTAREA': {
      const area = h('textarea', { rows: 3, value: answer, oninput: () => change(area.value) });
      return area;
    }
    default: {
      const { placeholder } = entry;
      const input = h('input', {
        type: 'text',
        autocomplete: 'off',
        spellcheck: 'false',
        value: answer,
        placeholder,
        oninput: () => change(input.value),
      });
      return input;
    }
  }
}

/** The answers are one text with commas. */
function several(
  entry: ConfigEntry,
  answer: string,
  texts: Texts,
  change: (value: string) => void,
): HTMLElement {
  const id = `entry-${entry.name}`;
  const chosen = new Set(answer === '' ? [] : answer.split(','));
  const boxes = (entry.options ?? []).map(({ value, label }) => {
    const box = h('input', {
      type: 'checkbox',
      checked: chosen.has(value),
      onchange: () => {
        if (box.checked) chosen.add(value);
        else chosen.delete(value);
        change([...chosen].join(','));
      },
    });
    return h('label', { class: 'entry-option' }, box, label);
  });
  return h(
    'fieldset',
    { class: 'entry', 'aria-describedby': `${id}-help` },
    h('legend', { class: 'entry-name' }, entry.displayName),
    h('div', { class: 'entry-options' }, boxes),
    help(entry, id),
    overridable(entry, texts),
  );
}

const help = ({ helpText }: ConfigEntry, id: string): HTMLElement | false =>
  helpText !== undefined && h('p', { class: 'entry-help', id: `${id}-help` }, helpText);

const overridable = ({ parameterControl }: ConfigEntry, texts: Texts): HTMLElement | false =>
  parameterControl?.allowOverride === true && h('p', { class: 'entry-overridable' }, texts.form.overridable);
