import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from '../../build/test-count.ts';

const folder = mkdtempSync(join(tmpdir(), 'test-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(counts: object, testResults: readonly object[] = []): string {
  const path = join(folder, 'report.json');
  const zeros = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  writeFileSync(path, JSON.stringify({ ...zeros, ...counts, testResults }));
  return path;
}

test('the closing line counts what passed and failed', () => {
  expect(countTests(report({ numPassedTests: 12, numFailedTests: 1 }))).toBe('12 passed, 1 failed');
});

test('skipped tests are named only when there are any', () => {
  expect(countTests(report({ numPassedTests: 3, numPendingTests: 2 }))).toBe('3 passed, 0 failed, 2 skipped');
});

test('a test file that could not be loaded is a failure', () => {
  const files = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ];
  expect(countTests(report({ numPassedTests: 1, numFailedTests: 1 }, files))).toBe('1 passed, 2 failed');
});

test('without a report nothing has passed', () => {
  expect(countTests(join(folder, 'missing.json'))).toBe('0 passed, 0 failed');
});
