/** Status words, calculated by the sheet: at the borders of each band, against a target or limit, and by number of cases. */
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../../local/engine/load-engine.ts';
import { LOCALES } from '../../../local/engine/locales.ts';
import { nextStep } from '../../../src/workbooks/blocks/next-step.ts';
import { guidelineMark, statusFormula } from '../../../src/workbooks/blocks/status.ts';
import { wordsIn } from '../../../src/workbooks/blocks/words.ts';
import type { CellContent, WorkbookPlan } from '../../../src/workbooks/plan.ts';
import { openPlan } from '../open-plan.ts';

const engine = await loadEngine();
const words = wordsIn('en');
const { good, watch, act, notJudged, notMeasured } = words.shared.status;

interface Case {
  readonly kpi: string;
  readonly value: CellContent;
  readonly target?: CellContent;
  readonly limit?: CellContent;
  readonly count?: CellContent;
  readonly subscriptions?: boolean;
}

/** All cases in one sheet: value, target, limit and count in B to E, status and next step in F and G. */
function judged(cases: readonly Case[]) {
  const rows = cases.map((given, index): CellContent[] => {
    const row = index + 1;
    const asked = {
      ...given,
      value: `$B${row}`,
      target: 'target' in given ? `$C${row}` : undefined,
      limit: 'limit' in given ? `$D${row}` : undefined,
      count: 'count' in given ? `$E${row}` : undefined,
    };
    const { value, target = null, limit = null, count = null } = given;
    const next = nextStep(words, { ...asked, status: `$F${row}` });
    return [given.kpi, value, target, limit, count, statusFormula(words, asked), next];
  });
  const plan: WorkbookPlan = {
    ...{ id: 'start', language: 'en', shortTitle: 'S', title: 'S', goal: 'S' },
    tabs: [
      {
        id: 's',
        name: 'S',
        rows: 60,
        columns: 8,
        columnWidths: [],
        blocks: [{ at: 'A1', cells: rows, owner: 'ours' }],
      },
    ],
  };
  const book = openPlan(plan, engine, LOCALES.en);
  expect(book.errors()).toEqual([]);
  return cases.map((_, index) => ({
    status: book.text('s', `F${index + 1}`),
    next: book.text('s', `G${index + 1}`),
  }));
}

const statuses = (cases: readonly Case[]) => judged(cases).map(({ status }) => status);

describe('at the borders', () => {
  // Bands: LTV/CAC 3 and 1; POAS and ROI at their break-even; spam rate 0.1 % and 0.3 % (Google's sender guidelines).
  const borders: Readonly<Record<string, readonly (readonly [value: number, status: string])[]>> = {
    LTV_CAC: [
      [3, good],
      [2.999, watch],
      [1, watch],
      [0.999, act],
    ],
    POAS: [
      [1.001, good],
      [0.999, act],
    ],
    SPAM_RATE: [
      [0.0009, good],
      [0.0011, watch],
      [0.0031, act],
    ],
  };
  test.each(Object.entries(borders))('%s', (kpi, values) => {
    expect(statuses(values.map(([value]) => ({ kpi, value })))).toEqual(values.map(([, status]) => status));
  });

  test('where nothing holds for everybody, nothing is judged', () => {
    expect(
      statuses([
        { kpi: 'CPL', value: 1 },
        { kpi: 'CVR', value: 0.9 },
      ]),
    ).toEqual([notJudged, notJudged]);
    expect(guidelineMark(words, 'CPL')).toBe('–');
    expect(guidelineMark(words, 'LTV_CAC')).toBe('≥ 3');
  });
});

describe('against a target', () => {
  test('good when reached, watch within a tenth of it, act beyond; lower is better for costs', () => {
    const cases = [
      [1000, good],
      [1000.001, watch],
      [1100, watch],
      [1100.001, act],
    ] as const;
    expect(statuses(cases.map(([value]) => ({ kpi: 'CPL', value, target: 1000 })))).toEqual(
      cases.map(([, status]) => status),
    );
  });

  test('higher is better for rates', () => {
    const cases = [
      [0.05, good],
      [0.0499, watch],
      [0.045, watch],
      [0.0449, act],
    ] as const;
    expect(statuses(cases.map(([value]) => ({ kpi: 'CVR', value, target: 0.05 })))).toEqual(
      cases.map(([, status]) => status),
    );
  });

  test('an empty target leaves it to the guideline, and a target goes before it', () => {
    expect(
      statuses([
        { kpi: 'LTV_CAC', value: 2, target: null },
        { kpi: 'LTV_CAC', value: 2, target: 1.5 },
      ]),
    ).toEqual([watch, good]);
  });

  test('the limit of one’s own judges where there is no target', () => {
    const cases: Case[] = [
      { kpi: 'ROAS', value: 2.5, limit: 2.5 },
      { kpi: 'ROAS', value: 2.499, limit: 2.5 },
      { kpi: 'ROAS', value: 2.499, limit: null },
      { kpi: 'CPL', value: 900, limit: 900 },
    ];
    expect(statuses(cases)).toEqual([good, act, notJudged, good]);
  });
});

describe('number of cases', () => {
  test('19 are too few, 20 are enough, and no number is no obstacle', () => {
    const cases = [19, 20, null].map((count): Case => ({ kpi: 'LTV_CAC', value: 4, count }));
    expect(statuses(cases)).toEqual([notJudged, good, good]);
    expect(judged(cases)[0]?.next).toBe(words.shared.table.tooFew);
  });

  test('without a value it is not measured, whatever the number of cases', () => {
    const [only] = judged([{ kpi: 'CPL', value: null, target: 5, count: 3 }]);
    expect(only?.status).toBe(notMeasured);
    expect(only?.next).toBe('Not measured yet: Data needs Total marketing cost, Leads.');
  });

  test('the advice stands where the value is poor, praise where it is good', () => {
    const [poor, fine] = judged([
      { kpi: 'CPL', value: 2000, target: 1000 },
      { kpi: 'CPL', value: 500, target: 1000 },
    ]);
    expect([poor?.next, fine?.next]).toEqual([words.advice('CPL'), words.shared.table.onTarget]);
  });
});
