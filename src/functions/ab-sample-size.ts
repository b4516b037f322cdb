/** AB_SAMPLE_SIZE: visitors that each variant of a test needs to show a given lift. */
import { visitorsPerVariant } from '../core/experiments/sample-size.ts';
import { fail } from '../core/failure.ts';
import type { FunctionHelp } from './help.ts';
import { innerFraction } from './inner-fraction.ts';
import { requiredNumbers } from './required-numbers.ts';

export const help: FunctionHelp = {
  name: 'AB_SAMPLE_SIZE',
  description:
    'Visitors per variant that an A/B test needs to find a lift (two-sided z-test of two proportions, as power.prop.test in R).',
  parameters: [
    { name: 'base_rate', type: 'number', description: 'Conversion rate today, such as 5%.' },
    {
      name: 'relative_lift',
      type: 'number',
      description: 'Smallest change worth finding, as a share of the rate, such as 10% for 5% to 5.5%.',
    },
    {
      name: 'power',
      type: 'number',
      description: 'Optional. Chance to find a lift of that size, such as 90%; 80% when left out.',
    },
    {
      name: 'confidence',
      type: 'number',
      description: 'Optional. How sure the verdict is to be, such as 99%; 95% when left out.',
    },
  ],
  example: '=AB_SAMPLE_SIZE(5%;10%)',
  result: 'number',
};

export function calculate(
  baseRate: unknown,
  relativeLift: unknown,
  power?: unknown,
  confidence?: unknown,
): number | '' {
  const chance = innerFraction(power, 'power', 0.8);
  const level = innerFraction(confidence, 'confidence', 0.95);
  const given = requiredNumbers({ base_rate: baseRate, relative_lift: relativeLift });
  if (given === undefined) return '';
  const rate = innerFraction(given.base_rate, 'base_rate', 0.05);
  const lift = given.relative_lift;
  const lifted = rate * (1 + lift);
  if (chance <= (1 - level) / 2) {
    fail({
      code: 'refused',
      reason: `power ${chance} is what chance alone gives`,
      advice: 'write a higher one, such as 0.8',
    });
  }
  if (lifted === rate) {
    fail({
      code: 'refused',
      reason: `relative_lift ${lift} leaves the rate as it is`,
      advice: 'write the change to find, such as 10%',
    });
  }
  if (!(lifted > 0 && lifted < 1)) {
    fail({
      code: 'refused',
      reason: `relative_lift ${lift} takes the rate to ${Number(lifted.toPrecision(6))}`,
      advice: 'choose a lift that keeps it between 0 and 1',
    });
  }
  return Math.ceil(visitorsPerVariant(rate, lifted, chance, level));
}
