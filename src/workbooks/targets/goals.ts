/** The goals of the sample, in numbers; their words are in the texts. */
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { serialOf } from '../blocks/expected.ts';

export const SAMPLE_DAY = serialOf(2025, 11, 28);
export const WINDOW = 28;

interface SampleGoal {
  readonly kpi: string;
  readonly words: keyof TargetsTexts['sampleGoals'];
  readonly base: number;
  readonly how: 'relative' | 'points' | 'level';
  readonly change: number;
  readonly start: number;
  readonly due: number | null;
  readonly seasonal?: true;
  readonly reviewed: number | null;
  readonly retired?: number;
}

const START = serialOf(2025, 9, 29);

export const SAMPLE_GOALS: readonly SampleGoal[] = [
  {
    kpi: 'CVR',
    words: 'cvr',
    base: 2.1,
    how: 'relative',
    change: 10,
    start: START,
    due: serialOf(2025, 12, 2),
    reviewed: serialOf(2025, 11, 27),
  },
  {
    kpi: 'CPL',
    words: 'cpl',
    base: 940,
    how: 'relative',
    change: -15,
    start: START,
    due: serialOf(2025, 11, 26),
    reviewed: serialOf(2025, 11, 21),
  },
  {
    kpi: 'LEAD_QUALITY',
    words: 'quality',
    base: 31,
    how: 'points',
    change: 5,
    start: START,
    due: serialOf(2025, 12, 4),
    reviewed: serialOf(2025, 10, 31),
  },
  {
    kpi: 'WIN_RATE',
    words: 'win',
    base: 27.8,
    how: 'points',
    change: 4,
    start: START,
    due: serialOf(2025, 12, 11),
    reviewed: serialOf(2025, 11, 10),
  },
  {
    kpi: 'revenue',
    words: 'revenue',
    base: 1310000,
    how: 'relative',
    change: 12,
    start: START,
    due: serialOf(2025, 12, 8),
    seasonal: true,
    reviewed: serialOf(2025, 11, 3),
  },
  {
    kpi: 'EMAIL_CTR',
    words: 'email',
    base: 2.4,
    how: 'level',
    change: 3,
    start: START,
    due: serialOf(2025, 12, 15),
    reviewed: null,
  },
  {
    kpi: 'sessions',
    words: 'sessions',
    base: 16900,
    how: 'relative',
    change: 20,
    start: serialOf(2025, 6, 30),
    due: null,
    reviewed: serialOf(2025, 9, 22),
    retired: serialOf(2025, 9, 29),
  },
  {
    kpi: 'CAC',
    words: 'cac',
    base: 10800,
    how: 'relative',
    change: -10,
    start: serialOf(2025, 6, 30),
    due: null,
    reviewed: serialOf(2025, 9, 22),
    retired: serialOf(2025, 9, 29),
  },
];

/** Day, number of the goal, change before and now. */
export const SAMPLE_LOG: readonly (readonly [number, number, number | null, number])[] = [
  ...SAMPLE_GOALS.slice(0, 6).map(
    ({ change }, index) => [START, index + 1, null, index === 2 ? 8 : change] as const,
  ),
  [serialOf(2025, 10, 27), 3, 8, 5],
];
