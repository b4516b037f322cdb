/** Triggers, mail and properties for the weekly e-mail. */
import type { DigestPort } from '../panel/digest/port.ts';
import type { Texts } from '../panel/texts.ts';
import { readRawFile } from './raw-file.ts';
import { tryLock } from './workbook-file.ts';

const AUTH = 'https://www.googleapis.com/auth/';
const SCOPES = ['script.scriptapp', 'script.send_mail', 'userinfo.email', 'spreadsheets.currentonly'];
const EIGHT = 8;

/** `handler` is the top-level function that the trigger calls. */
export function digestServices(
  handler: string,
  textsFile: (language: Texts['language']) => string,
): DigestPort {
  const properties = () => PropertiesService.getDocumentProperties();
  const consent = () => ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const triggers = () =>
    ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
  return {
    tryLock,
    texts: (language) => JSON.parse(readRawFile(textsFile(language))) as Texts,
    requireConsent: () =>
      ScriptApp.requireScopes(
        ScriptApp.AuthMode.FULL,
        SCOPES.map((scope) => AUTH + scope),
      ),
    isConsentMissing: () => consent().getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED,
    consentAddress: () => consent().getAuthorizationUrl() ?? '',
    triggers: () => triggers().map((trigger) => trigger.getUniqueId()),
    addTrigger: () => {
      const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      const clock = ScriptApp.newTrigger(handler).timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY);
      return clock.atHour(EIGHT).inTimezone(timeZone).create().getUniqueId();
    },
    removeTrigger: (id) => {
      for (const trigger of triggers()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
    },
    propertyNames: () => properties().getKeys(),
    property: (name) => properties().getProperty(name),
    setProperty: (name, value) => void properties().setProperty(name, value),
    removeProperty: (name) => void properties().deleteProperty(name),
    mailsLeft: () => MailApp.getRemainingDailyQuota(),
    send: ({ to, subject, body, htmlBody }) =>
      MailApp.sendEmail(htmlBody === '' ? { to, subject, body } : { to, subject, body, htmlBody }),
    address: () => Session.getEffectiveUser().getEmail(),
    day: () => new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
  };
}
