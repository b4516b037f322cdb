/** Made-up journeys to a conversion and made-up answers to "How did you hear about us?", in short form. */
import type { AttributionTexts } from '../../locale/workbooks/attribution.ts';
import type { Sample } from '../blocks/data-tab.ts';
import { serialOf } from '../blocks/expected.ts';
import type { CellContent } from '../plan.ts';

const FIRST_DAY = serialOf(2025, 7, 1);

/** As the exports of GA4 name them in every language. */
const CHANNELS: Readonly<Record<string, string>> = {
  P: 'Paid Search',
  O: 'Organic Search',
  S: 'Paid Social',
  E: 'Email',
  D: 'Direct',
  R: 'Referral',
  X: 'Display',
};

/** Day of the first touch, channels with the days between them, and value in thousands where it converted. */
const JOURNEYS: readonly string[] = [
  '1 S6D 42',
  '1 X8E8P4E 55',
  '2 S9O5S3D 42',
  '3 E5O3O7O4D 31',
  '3 P',
  '6 O 18',
  '6 P 48',
  '7 P9E2S1D 31',
  '8 O4P4E 36',
  '8 P6S9R2O',
  '8 S3P',
  '8 X8D 36',
  '9 O2E 48',
  '12 P8O4P',
  '12 S8D 42',
  '13 D7E 55',
  '13 S5D 31',
  '14 O1D9O',
  '15 O7P 22',
  '15 S7R8S5O4D 36',
  '19 O7O2P',
  '19 S4O6D',
  '20 D7E8R3O1E 31',
  '21 S',
  '23 S8P',
  '24 X9O3D',
  '28 S',
  '29 O',
  '31 P2E',
  '33 S1S1D6E',
  '37 R5S8D1S3O 25',
  '39 O',
  '39 S1E',
  '40 X2E 48',
  '41 O5S2S',
  '41 P5P6S1D 18',
  '42 X2D 42',
  '44 O3S4S2D',
  '44 S2O 42',
  '45 S2S4P9D 22',
  '48 O',
  '48 O9S7E',
  '48 S7D6D',
  '48 S9E9R 22',
  '51 S1S3D6R',
  '51 X',
  '52 O2D2S5S2O 55',
  '53 X1D',
  '54 R8R9D',
  '55 O2P5D',
  '55 R8E',
  '55 S',
  '56 S',
  '56 S',
  '57 O',
  '58 S9O7E',
  '59 D 18',
  '59 O',
  '59 S',
  '59 S8S9S4O8S',
  '60 P',
  '64 P3S4P',
  '65 S2E',
  '65 X',
  '67 S8O8E 18',
  '69 P8D5D 64',
  '71 O8D',
  '71 S8P1S',
  '73 O3D',
  '74 P5S8P',
  '76 O5O1O4E',
  '76 S6D5S 18',
  '77 S8P',
  '83 O 25',
  '83 S2D 28',
  '83 S4E5R',
  '83 X1E5S 36',
  '84 O5O',
  '85 O',
  '85 P1D 55',
  '87 S3O1O 18',
  '88 X6O3S9O',
  '94 S',
  '94 X',
  '97 O 36',
  '99 O2D5D 28',
  '99 S8S5O 31',
  '102 O9S1O 31',
  '103 X7P5E 25',
  '104 S4D',
  '105 S1E 28',
  '106 O1P5D4D 42',
  '109 S',
  '111 O1S2D2E 28',
  '111 S1E 18',
  '111 X3R7S8O7D 48',
  '115 P9S7S5O6S 55',
  '115 X',
  '116 P2E 42',
  '116 S3O1E2O3P 22',
  '117 S4D',
  '118 O2E',
  '120 S1D8R',
  '122 P',
  '122 P3O3E',
  '122 S',
  '123 S5D4D',
  '124 P6D7P 25',
  '125 O8E 31',
  '126 P6P7O 28',
  '126 S',
  '128 S8S8X 55',
  '128 X7D3P3O9E 42',
  '129 P',
  '131 X',
  '133 P',
  '133 S2P',
  '136 P',
  '137 O4D6E 31',
  '137 S',
  '138 R3O6P 36',
  '139 S9E9O8P2D',
  '142 X6P',
  '143 P4E4P3S 22',
  '147 D1D',
  '147 S1X5S',
  '148 O',
  '149 X1S1X6O 42',
];

/** Day, tracked channel (- for none), answer, revenue in thousands. */
const ANSWERS: readonly string[] = [
  '2 O c 55',
  '6 S p 28',
  '8 S l 36',
  '12 D c 55',
  '16 - p 28',
  '20 - g 42',
  '23 - p 64',
  '28 - c 18',
  '31 P - 28',
  '36 P - 31',
  '40 P g 28',
  '44 D p 31',
  '50 - p 25',
  '53 O g 64',
  '57 - c 31',
  '61 P g 36',
  '66 O p 25',
  '67 O p 36',
  '71 R e 42',
  '75 P g 18',
  '79 S l 28',
  '85 O - 55',
  '88 - g 48',
  '92 S p 31',
  '94 - p 36',
  '100 - c 36',
  '102 O g 36',
  '106 D g 25',
  '112 D l 25',
  '114 E l 55',
  '118 E n 64',
  '124 P g 42',
  '126 S p 48',
  '131 O g 64',
  '137 D - 25',
  '139 O g 42',
  '145 P g 25',
  '149 - - 36',
];

const ids = (...names: string[]) => names.map((id) => ({ id }));

/** One row for each touch; the last of a journey says whether it converted. */
export const touches: Sample = {
  columns: ids('customer_id', 'date', 'channel', 'conversions', 'conversion_value', 'note'),
  rows: JOURNEYS.flatMap(touchesOf),
};

function touchesOf(journey: string, index: number): CellContent[][] {
  const [start, path, value] = journey.split(' ') as [string, string, string?];
  let day = FIRST_DAY + Number(start);
  const steps = path.match(/\d*[A-Z]/g) as string[];
  return steps.map((step, place) => {
    day += Number(step.slice(0, -1));
    const converts = value !== undefined && place === steps.length - 1;
    const channel = CHANNELS[step.slice(-1)] as string;
    return [`C${1001 + index}`, day, channel, converts ? 1 : 0, converts ? Number(value) * 1000 : 0, null];
  });
}

/** One row for each new customer who was asked. */
export function answersIn({ answers }: AttributionTexts): Sample {
  return {
    columns: ids('date', 'channel', 'self_reported', 'new_customers', 'attributed_revenue', 'note'),
    rows: ANSWERS.map((text) => {
      const [day, tracked, answer, revenue] = text.split(' ') as [string, string, string, string];
      return [
        FIRST_DAY + Number(day),
        CHANNELS[tracked] ?? null,
        answers[answer as keyof typeof answers] ?? null,
        1,
        Number(revenue) * 1000,
        null,
      ];
    }),
  };
}
