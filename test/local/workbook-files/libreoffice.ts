/** LibreOffice as a second opinion: opens files, computes every formula itself and writes them anew. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const PLACES = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice'];
const program = [process.env.SOFFICE_PATH ?? '', ...PLACES].find((place) => existsSync(place));

const MISSING =
  'LibreOffice is missing; install it with "apt-get install libreoffice-calc-nogui" or name it in SOFFICE_PATH';

/** Numbers and days as people write them there; formulas are computed even where a file brings their values. */
const settings = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Tests that need LibreOffice. Without it they fail in CI, and elsewhere say that they were not run. */
export function libreOfficeSuite(name: string, define: () => void): void {
  if (program !== undefined || process.env.CI) {
    describe(name, define);
    return;
  }
  console.log(`Tests with LibreOffice (${name}) were not run: ${MISSING}.`);
  test(`${name}: not run, ${MISSING}`, () => expect(process.env.CI).toBeFalsy());
}

/** Gives the paths of the new files, in the order of the old; `folder` is for LibreOffice alone. */
export function recalculated(files: readonly string[], locale: string, folder: string): string[] {
  if (program === undefined) throw new Error(`${MISSING}.`);
  const [profile, out] = [join(folder, 'profile'), join(folder, 'out')];
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
  const { status, stderr } = spawnSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', out, ...files],
    ],
    { encoding: 'utf8', timeout: 300_000 },
  );
  const written = files.map((file) => join(out, basename(file)));
  const lost = written.filter((file) => !existsSync(file));
  if (lost.length > 0) throw new Error(`LibreOffice (${status}) did not open ${lost.join(', ')}: ${stderr}`);
  return written;
}
