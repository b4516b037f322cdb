/** AB_TEST: which of two variants converts better, how sure that is, and what a wrong choice would cost. */
import { expectedLoss, probabilityBetter } from '../core/experiments/better-rate.ts';
import { newcombeInterval, pooledTest, rateOf, type Sample } from '../core/experiments/rate-difference.ts';
import { fail } from '../core/failure.ts';
import type { FunctionHelp } from './help.ts';
import { innerFraction } from './inner-fraction.ts';
import { requiredNumbers } from './required-numbers.ts';

export const help: FunctionHelp = {
  name: 'AB_TEST',
  description:
    'Compares the conversion rates of two variants: difference with interval, p-value, the chance that B is better and what choosing B could lose.',
  parameters: [
    { name: 'conversions_a', type: 'number', description: 'Conversions of the control, such as 200.' },
    { name: 'visitors_a', type: 'number', description: 'Visitors of the control, such as 1000.' },
    { name: 'conversions_b', type: 'number', description: 'Conversions of the variant, such as 240.' },
    { name: 'visitors_b', type: 'number', description: 'Visitors of the variant, such as 1000.' },
    {
      name: 'confidence',
      type: 'number',
      description: 'Optional. How sure the verdict and the interval are, such as 95%; 95% when left out.',
    },
  ],
  example: '=AB_TEST(200;1000;240;1000)',
  result: 'Array<Array<string|number>>',
};

type Cell = string | number;

/** Beyond it the exact sums would outlast a cell's time. */
const MOST_VISITORS = 1e12;

export function calculate(
  conversionsA: unknown,
  visitorsA: unknown,
  conversionsB: unknown,
  visitorsB: unknown,
  confidence?: unknown,
): Cell[][] | '' {
  const level = innerFraction(confidence, 'confidence', 0.95);
  const counts = requiredNumbers({
    conversions_a: conversionsA,
    visitors_a: visitorsA,
    conversions_b: conversionsB,
    visitors_b: visitorsB,
  });
  if (counts === undefined) return '';
  const a = sampleOf('a', counts.conversions_a, counts.visitors_a);
  const b = sampleOf('b', counts.conversions_b, counts.visitors_b);
  return table(a, b, level);
}

function table(a: Sample, b: Sample, confidence: number): Cell[][] {
  const rateA = rateOf(a);
  const difference = rateOf(b) - rateA;
  const test = pooledTest(a, b);
  const { low, high } = newcombeInterval(a, b, confidence);
  return [
    ['rate_a', rateA],
    ['rate_b', rateOf(b)],
    ['difference', difference],
    ['lift', rateA === 0 ? '' : difference / rateA],
    ['z', test === undefined ? '' : test.z],
    ['p_value', test === undefined ? '' : test.pValue],
    ['ci_low', low],
    ['ci_high', high],
    ['probability_b_better', probabilityBetter(a, b)],
    ['expected_loss_b', expectedLoss(a, b)],
    ['verdict', verdict(difference, test?.pValue ?? 1, confidence)],
  ];
}

function verdict(difference: number, pValue: number, confidence: number): string {
  if (pValue >= 1 - confidence) return 'No clear difference yet';
  return difference > 0 ? 'B is better' : 'A is better';
}

function sampleOf(variant: string, conversions: number, visitors: number): Sample {
  checkCount(`visitors_${variant}`, visitors, 1);
  checkCount(`conversions_${variant}`, conversions, 0);
  if (conversions <= visitors) return { conversions, visitors };
  return fail({
    code: 'refused',
    reason: `conversions_${variant} ${conversions} is more than visitors_${variant} ${visitors}`,
    advice: 'count each visitor once',
  });
}

function checkCount(argument: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least || value > MOST_VISITORS) {
    fail({ code: 'not_whole', place: { argument }, value, least, most: MOST_VISITORS });
  }
}
