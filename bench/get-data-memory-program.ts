/** Prints by how many megabytes one uncached getData raises the peak memory of a process of its own. */
import { chartOf, openBench } from './get-data-bench.ts';

const rows = Number(process.argv[2]);
const peak = () => process.resourceUsage().maxRSS / 1_000;

const bench = await openBench(rows);
const before = peak();
bench.getData(chartOf('1'));
console.log(Math.round(peak() - before));
