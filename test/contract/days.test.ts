/** Conformance of days: a date cell means the same calendar day whatever the zones of script and sheet. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../build/project-path.ts';

const run = promisify(execFile);

/** Worked out by hand from the days in the program: 1, 29, 2, 93, 116 and 2 days; 15 of 30 days have gone. */
const EXPECTED = {
  salesCycle: 243 / 6,
  timeToConversion: (2 + 29) / 2,
  budgetPace: 1,
  targetPace: 1,
  within: 2 + 3 + 4,
};

describe.each(['America/Los_Angeles', 'Europe/Stockholm', 'Pacific/Kiritimati'])(
  '27: under TZ=%s',
  (zone) => {
    test('27: midnights of Stockholm, Helsinki, New York, Tokyo and the script are the days they show', async () => {
      const program = projectPath('test/contract/days-program.ts');
      const { stdout } = await run(process.execPath, ['--import', 'tsx', program], {
        cwd: projectPath('.'),
        env: { ...process.env, TZ: zone },
      });
      const { text, ...zones } = JSON.parse(stdout);
      expect(text).toMatchObject(EXPECTED);
      expect(text.byDay.map((row: unknown[]) => row[0])).toEqual([
        'day',
        '2025-12-31',
        '2026-01-31',
        '2026-03-28',
        '2026-03-29',
        '2026-07-01',
        '2026-10-24',
        'Total',
      ]);
      expect(Object.keys(zones)).toContain("the script's own zone");
      for (const answers of Object.values(zones)) expect(answers).toEqual(text);
    });
  },
);
