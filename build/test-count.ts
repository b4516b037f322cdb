/** Reads vitest's JSON report and sums it up in one line. */
import { existsSync, readFileSync } from 'node:fs';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** `12 passed, 0 failed`; a test file that could not even be loaded counts as one failure. */
export function countTests(reportPath: string): string {
  if (!existsSync(reportPath)) return '0 passed, 0 failed';
  const report = JSON.parse(readFileSync(reportPath, 'utf8')) as Report;
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const counts = `${report.numPassedTests} passed, ${report.numFailedTests + unloaded.length} failed`;
  return report.numPendingTests === 0 ? counts : `${counts}, ${report.numPendingTests} skipped`;
}
