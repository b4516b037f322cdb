/** Conformance of the weekly e-mail, in the build that has it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTarget } from '../../build/build.ts';
import { sheetsWithDigest } from '../../build/targets.ts';
import { ManualClock } from '../../local/apps-script/clock.ts';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../local/apps-script/runtime.ts';
import { scriptRun } from '../../local/apps-script/script-run.ts';
import { newStores } from '../../local/apps-script/stores.ts';
import { freeNames } from './free-names.ts';
import { readScript, SHEETS } from './load-target.ts';
import { impliedScopes } from './scopes.ts';
import { readSyntax } from './script-syntax.ts';

const AUTH = 'https://www.googleapis.com/auth/';
const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
].map((scope) => AUTH + scope);
const NEEDED = SCOPES.filter((scope) => !scope.endsWith('container.ui'));
const TIGHT_LIMITS = { recipients: 50, bodyBytes: 200 * 1024, propertyBytes: 9 * 1024 };

const folder = mkdtempSync(join(tmpdir(), 'nyckeltal-digest-'));
beforeAll(() => buildTarget(sheetsWithDigest, folder));
afterAll(() => rmSync(folder, { recursive: true }));

const clock = () => new ManualClock('2026-03-16T07:10:00Z');

const open = (options: Partial<RuntimeOptions> = {}) =>
  createRuntime({ folder, clock: clock(), timeZone: 'Europe/Oslo', user: 'anna@example.com', ...options });

/** With a KPI of a board whose texts would do harm if they were taken as HTML. */
async function openBoard(options: Partial<RuntimeOptions> = {}) {
  const runtime = await open({ fileName: '<b>Board & co</b>\nBcc: x', ...options });
  const sheet = runtime.spreadsheet.getActiveSheet();
  sheet.getRange('A1:C1').setValues([[3000, 0.125, '<img src=x onerror=alert(1)>']]);
  sheet.getRange('A1').setNumberFormat('#,##0 "kr"');
  sheet.getRange('B1').setNumberFormat('+0.0%;-0.0%;0.0%');
  runtime.spreadsheet.setNamedRange('nyckeltal_board_now_CAC', sheet.getRange('A1'));
  runtime.spreadsheet.setNamedRange('nyckeltal_board_change_CAC', sheet.getRange('B1'));
  runtime.spreadsheet.setNamedRange('nyckeltal_board_status_CAC', sheet.getRange('C1'));
  return runtime;
}

const ask = (runtime: Runtime, action: 'state' | 'on' | 'off', language = 'en') =>
  scriptRun(runtime, 'helpDigest', [{ action, language }]) as {
    value?: { value?: { on: boolean; message: string; failed: string }; problem?: string };
    error?: { message: string };
  };

const triggersOf = ({ stores }: Runtime) => stores.triggers.all();

/** What Google does on a Monday morning. */
const fire = (runtime: Runtime) => {
  const [trigger] = triggersOf(runtime);
  return runtime.execute('onWeeklyDigest', [{ triggerUid: trigger?.id }], { atKeyboard: false });
};

const propertiesOf = ({ stores }: Runtime) =>
  Object.entries(stores.properties.all('local-spreadsheet-of-nobody-in-particular-1'));

describe('the build with the e-mail', () => {
  test('7: asks for exactly what its calls imply', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
    const { program } = readSyntax(readScript('Code.js', folder));
    expect(manifest.oauthScopes).toEqual(SCOPES);
    expect(impliedScopes(program).sort()).toEqual([...SCOPES].sort());
  });

  test('the everyday build has neither the e-mail nor its permissions', () => {
    const { program, functions } = readSyntax(readScript());
    const names = functions.map(({ name }) => name);
    expect(names).not.toContain('helpDigest');
    expect(names).not.toContain('onWeeklyDigest');
    expect(Array.from(freeNames(program))).not.toContain('MailApp');
    expect(readFileSync(join(SHEETS, 'appsscript.json'), 'utf8')).not.toMatch(/send_mail|scriptapp|email/);
  });

  test('pages learn which of the two they belong to', async () => {
    expect(scriptRun(await open(), 'panelStart', [{}])).toEqual({
      value: { value: { language: 'en', digest: true } },
    });
    expect(scriptRun(await createRuntime({ folder: SHEETS }), 'panelStart', [{}])).toEqual({
      value: { value: { language: 'en', digest: false } },
    });
  });
});

describe('turning it on and off', () => {
  test('54: consent is required before anything else happens', async () => {
    for (const missing of NEEDED) {
      const runtime = await open({ grantedScopes: SCOPES.filter((scope) => scope !== missing) });
      expect(ask(runtime, 'on').error?.message).toMatch('Authorization is required');
      expect(triggersOf(runtime)).toEqual([]);
      const called = Object.keys(runtime.calls.all()).filter(
        (name) => !/Html|ScriptApp\.requireScopes/.test(name),
      );
      expect(called).toEqual([]);
    }
  });

  test('54: there is one trigger for each user and file; to turn it on again makes it anew', async () => {
    const runtime = await open();
    expect(ask(runtime, 'on')).toMatchObject({ value: { value: { on: true } } });
    const [first] = triggersOf(runtime);
    expect(ask(runtime, 'on', 'sv').value?.value?.message).toBe(
      'På: varje måndag vid åttatiden, till anna@example.com.',
    );
    expect(triggersOf(runtime)).toHaveLength(1);
    expect(triggersOf(runtime)[0]?.id).not.toBe(first?.id);
    expect(propertiesOf(runtime)).toHaveLength(1);
  });

  test('54: another user has a trigger of their own', async () => {
    const stores = newStores(clock());
    const anna = await open({ stores });
    const erik = await open({ stores, user: 'erik@example.com' });
    ask(anna, 'on');
    ask(erik, 'on');
    expect(triggersOf(anna).map(({ user }) => user)).toEqual(['anna@example.com', 'erik@example.com']);
    ask(anna, 'off');
    expect(triggersOf(erik).map(({ user }) => user)).toEqual(['erik@example.com']);
    expect(ask(erik, 'state').value?.value?.on).toBe(true);
  });

  test('54: what the same user has turned on in another file stays as it is', async () => {
    const stores = newStores(clock());
    const here = await open({ stores, document: 'here' });
    const there = await open({ stores, document: 'there' });
    ask(here, 'on');
    expect(ask(there, 'state').value?.value?.on).toBe(false);
    ask(there, 'on');
    expect(triggersOf(here)).toHaveLength(2);
    ask(there, 'off');
    expect(triggersOf(here)).toHaveLength(1);
    expect(ask(here, 'state').value?.value?.on).toBe(true);
  });

  test('54: a trigger that the file cannot remember is not left behind', async () => {
    const runtime = await open();
    const { properties } = runtime.stores;
    properties.set = () => {
      throw new Error('Service unavailable: properties');
    };
    expect(ask(runtime, 'on').error?.message).toContain('Service unavailable');
    expect(triggersOf(runtime)).toEqual([]);
  });

  test('55: it runs weekly, in the time zone of the file', async () => {
    const runtime = await open();
    ask(runtime, 'on');
    expect(triggersOf(runtime)[0]).toMatchObject({
      handler: 'onWeeklyDigest',
      event: 'CLOCK',
      schedule: { weekDay: 'MONDAY', hour: 8, timeZone: 'Europe/Oslo' },
    });
  });

  test('59: turning it off removes the trigger and everything kept', async () => {
    const runtime = await open();
    ask(runtime, 'on');
    expect(ask(runtime, 'off')).toEqual({
      value: { value: { on: false, message: 'Off: nothing is sent.', failed: '' } },
    });
    expect(triggersOf(runtime)).toEqual([]);
    expect(propertiesOf(runtime)).toEqual([]);
    expect(runtime.stores.locks.leftHeld).toEqual([]);
  });

  test('59: where its trigger was deleted on the page of Google, turning it off forgets the address all the same', async () => {
    const stores = newStores(clock());
    const anna = await open({ stores });
    const erik = await open({ stores, user: 'erik@example.com' });
    ask(anna, 'on');
    ask(erik, 'on');
    for (const { id } of triggersOf(anna)) stores.triggers.remove(id);
    expect(ask(anna, 'off').value?.value?.on).toBe(false);
    expect(propertiesOf(anna).map(([, value]) => JSON.parse(value).to)).toEqual(['erik@example.com']);
  });

  test('a trigger that the file has forgotten removes itself; until then people are told what is in the way', async () => {
    const runtime = await openBoard();
    ask(runtime, 'on');
    for (const [name] of propertiesOf(runtime)) {
      runtime.stores.properties.remove('local-spreadsheet-of-nobody-in-particular-1', name);
    }
    expect(ask(runtime, 'on').value?.problem).toMatch(
      /too many time-based triggers.* Delete it under script\.google\.com\/home\/triggers and try again/,
    );
    fire(runtime);
    expect(runtime.stores.mailbox.sent).toEqual([]);
    expect(triggersOf(runtime)).toEqual([]);
    expect(ask(runtime, 'on').value?.value?.on).toBe(true);
  });

  test('its state can be asked without consent', async () => {
    const runtime = await open({ grantedScopes: SCOPES.slice(0, 2) });
    expect(ask(runtime, 'state')).toMatchObject({ value: { value: { on: false } } });
  });

  test('where somebody else is changing it, it says so', async () => {
    const runtime = await open();
    runtime.stores.locks.holdElsewhere('local-spreadsheet-of-nobody-in-particular-1', 60_000);
    expect(ask(runtime, 'on', 'nb').value?.problem).toMatch('Noen andre endrer dette akkurat nå.');
    expect(triggersOf(runtime)).toEqual([]);
  });
});

describe('the e-mail', () => {
  test('shows the KPIs of the board as their cells show them, to its reader only', async () => {
    const runtime = await openBoard();
    ask(runtime, 'on', 'sv');
    fire(runtime);
    const [mail] = runtime.stores.mailbox.sent;
    expect(runtime.stores.mailbox.sent).toHaveLength(1);
    expect(mail?.to).toEqual(['anna@example.com']);
    expect(mail?.subject).toBe('Veckans nyckeltal: <b>Board & co</b> Bcc: x');
    expect(mail?.body).toContain('Kundanskaffningskostnad (CAC): ');
    expect(mail?.body).toMatch(/3.000 kr \(\+12[.,]5%, <img src=x onerror=alert\(1\)>\)/);
  });

  test('44: takes nothing that users have written as HTML', async () => {
    const runtime = await openBoard();
    ask(runtime, 'on');
    fire(runtime);
    const html = runtime.stores.mailbox.sent[0]?.htmlBody ?? '';
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('&lt;b&gt;Board &amp; co&lt;/b&gt;');
    expect(html).not.toMatch(/<img|<b>|<script/);
  });

  test('56: without consent one notice a day is sent, and nothing else is asked', async () => {
    const time = clock();
    const stores = newStores(time);
    const before = await openBoard({ clock: time, stores });
    ask(before, 'on');
    const runtime = await openBoard({
      clock: time,
      stores,
      grantedScopes: SCOPES.filter((scope) => !scope.endsWith('currentonly')),
    });
    runtime.calls.reset();
    fire(runtime);
    fire(runtime);
    expect(stores.mailbox.sent).toHaveLength(1);
    expect(stores.mailbox.sent[0]?.body).toContain('https://script.google.com/');
    time.advance(24 * 3_600_000);
    fire(runtime);
    expect(stores.mailbox.sent).toHaveLength(2);
    const asked = Object.keys(runtime.calls.all());
    const allowed =
      /^(PropertiesService|Properties|ScriptApp\.getAuthorizationInfo|AuthorizationInfo|MailApp|HtmlService\.createTemplateFromFile|HtmlTemplate)\b/;
    expect(asked.filter((name) => !allowed.test(name))).toEqual([]);
  });

  test('56: no notice is sent where no mail is left', async () => {
    const time = clock();
    const stores = newStores(time);
    ask(await openBoard({ clock: time, stores }), 'on');
    stores.mailbox.quota = 0;
    const runtime = await openBoard({ clock: time, stores, grantedScopes: [`${AUTH}script.send_mail`] });
    fire(runtime);
    expect(stores.mailbox.sent).toEqual([]);
  });

  test('57: whatever fails, nothing is thrown, and panel and help show it until an e-mail is sent again', async () => {
    const runtime = await openBoard();
    ask(runtime, 'on');
    runtime.stores.mailbox.failure = 'Service unavailable: mail';
    expect(() => fire(runtime)).not.toThrow();
    const failed = 'The weekly e-mail of 2026-03-16 could not be sent: Service unavailable: mail';
    expect(ask(runtime, 'state').value?.value).toEqual({
      on: true,
      message: `On: every Monday at about eight, to anna@example.com. ${failed}`,
      failed,
    });
    runtime.stores.mailbox.failure = undefined;
    fire(runtime);
    expect(ask(runtime, 'state').value?.value?.failed).toBe('');
  });

  test('57: a file without KPIs and an account without mail left are failures with a reason', async () => {
    const empty = await open();
    ask(empty, 'on');
    fire(empty);
    expect(ask(empty, 'state').value?.value?.message).toContain('the file holds no KPI to tell about.');
    const full = await openBoard();
    ask(full, 'on');
    full.stores.mailbox.quota = 0;
    fire(full);
    expect(full.stores.mailbox.sent).toEqual([]);
    expect(ask(full, 'state').value?.value?.message).toContain('your account may send no more e-mail');
  });

  test('57: an event of an unknown trigger, or none, does nothing', async () => {
    const runtime = await openBoard();
    for (const event of [[{ triggerUid: 'gone' }], [{}], []]) {
      expect(() => runtime.execute('onWeeklyDigest', event, { atKeyboard: false })).not.toThrow();
    }
    expect(runtime.stores.mailbox.sent).toEqual([]);
  });

  test('58: it is small, as is what is kept, and nothing is logged', async () => {
    const runtime = await openBoard();
    const sheet = runtime.spreadsheet.getActiveSheet();
    sheet.getRange('C1').setValue('x'.repeat(40_000));
    ask(runtime, 'on');
    runtime.stores.mailbox.failure = 'y'.repeat(40_000);
    fire(runtime);
    runtime.stores.mailbox.failure = undefined;
    for (const [, value] of propertiesOf(runtime)) {
      expect(Buffer.byteLength(value)).toBeLessThan(TIGHT_LIMITS.propertyBytes);
    }
    fire(runtime);
    const [mail] = runtime.stores.mailbox.sent;
    expect(mail?.to.length).toBeLessThanOrEqual(TIGHT_LIMITS.recipients);
    expect(Buffer.byteLength((mail?.body ?? '') + (mail?.htmlBody ?? ''))).toBeLessThan(
      TIGHT_LIMITS.bodyBytes,
    );
    expect(runtime.log).toEqual([]);
  });
});
