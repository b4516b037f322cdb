/** Measures the speed of what is built and prints a table; ratios are taken within this one run. */
import { measureAttribution } from './attribution.ts';
import { measureCustomers } from './customers.ts';
import { measureDataHealth } from './data-health.ts';
import { measureForecasts } from './forecasts.ts';
import { measureGetData } from './get-data.ts';
import { measureGrouping } from './grouping.ts';
import { measureLocalEngine } from './local-engine.ts';
import { measureRanges } from './ranges.ts';
import { print } from './report.ts';
import { measureScriptLoad } from './script-load.ts';

const measurements = [
  ...measureScriptLoad(),
  ...measureRanges(),
  ...measureGrouping(),
  ...measureDataHealth(),
  ...measureAttribution(),
  ...measureCustomers(),
  ...measureForecasts(),
  ...(await measureLocalEngine()),
  ...(await measureGetData()),
];
print(measurements);
const missed = measurements.filter(({ met }) => met === false).length;
console.log(missed === 0 ? '\nEvery goal was met in this run.' : `\nGoals not met in this run: ${missed}.`);
