import { describe, expect, test } from 'vitest';
import { NOTHING, withAnswer, withStep } from '../../../../local/page/dashboard/form/steps.ts';

const entry = (name: string, isDynamic = false) =>
  isDynamic ? { type: 'TEXTINPUT', name, isDynamic } : { type: 'TEXTINPUT', name };
const answer = (isSteppedConfig: boolean, ...configParams: ReturnType<typeof entry>[]) => ({
  configParams,
  isSteppedConfig,
  dateRangeRequired: true,
});

const [language, source, place, tab] = [
  entry('language'),
  entry('source', true),
  entry('place', true),
  entry('tab'),
];

/** Three steps, all answered. */
function whole() {
  let steps = withStep(NOTHING, answer(true, language, source));
  steps = withAnswer(withAnswer(steps, language, 'sv'), source, 'sheet');
  steps = withAnswer(withStep(steps, answer(true, language, source, place)), place, 'here');
  return withAnswer(withStep(steps, answer(false, language, source, place, tab)), tab, 'Leads');
}

describe('a stepped configuration', () => {
  test('is complete when no further step is due', () => {
    expect(whole()).toMatchObject({
      complete: true,
      steps: [['language', 'source'], ['place'], ['tab']],
      answers: { language: 'sv', source: 'sheet', place: 'here', tab: 'Leads' },
    });
  });

  test('an edited answer that steers others takes later steps away, with their answers', () => {
    const edited = withAnswer(whole(), source, 'ga4');
    expect(edited.entries.map(({ name }) => name)).toEqual(['language', 'source']);
    expect(edited.answers).toEqual({ language: 'sv', source: 'ga4' });
    expect(edited.complete).toBe(false);
  });

  test('an edited answer that steers nothing leaves the rest alone', () => {
    const edited = withAnswer(whole(), language, 'nb');
    expect(edited.complete).toBe(true);
    expect(edited.answers).toEqual({ ...whole().answers, language: 'nb' });
  });

  test('an answer that is emptied is no answer', () => {
    expect(withAnswer(whole(), tab, '').answers).not.toHaveProperty('tab');
  });
});
