/** A date cell is the day it shows, whatever zone the spreadsheet and the script are in. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectPath } from '../../build/project-path.ts';

interface Found {
  readonly own: string;
  readonly wanted: readonly string[];
  readonly columns: readonly { readonly zone: string; readonly days: readonly string[] }[];
  readonly withTimes: readonly string[];
}

function runIn(zone: string): Found {
  const program = projectPath('test/core/days-in-zones.ts');
  const output = execFileSync(process.execPath, ['--import', 'tsx', program], {
    cwd: projectPath('.'),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return JSON.parse(output) as Found;
}

test.each(['America/Los_Angeles', 'Europe/Stockholm', 'Pacific/Kiritimati'])(
  'a script in %s reads midnights of every zone as their own day, and times as local days',
  (zone) => {
    const { own, wanted, columns, withTimes } = runIn(zone);
    expect(own).toBe(zone);
    for (const column of columns) expect(column).toEqual({ zone: column.zone, days: wanted });
    expect(withTimes).toEqual(['2026-03-07', '2026-03-07', '2026-03-08']);
  },
);
