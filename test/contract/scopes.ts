/** Which permissions the calls in a script imply, by Google's reference of each method. */
import type { Node } from 'acorn';
import { freeNames } from './free-names.ts';
import { memberUses } from './script-syntax.ts';

const AUTH = 'https://www.googleapis.com/auth/';

/** A whole service, or one member of whatever object, to the scope that it needs. */
const BY_SERVICE: Readonly<Record<string, string>> = {
  UrlFetchApp: 'script.external_request',
  MailApp: 'script.send_mail',
  DriveApp: 'drive',
  BigQuery: 'bigquery',
  AnalyticsData: 'analytics.readonly',
};

const BY_MEMBER: Readonly<Record<string, string>> = {
  'SpreadsheetApp.getActive': 'spreadsheets.currentonly',
  'SpreadsheetApp.getActiveSpreadsheet': 'spreadsheets.currentonly',
  'SpreadsheetApp.getActiveSheet': 'spreadsheets.currentonly',
  'SpreadsheetApp.getActiveRange': 'spreadsheets.currentonly',
  'SpreadsheetApp.getCurrentCell': 'spreadsheets.currentonly',
  'SpreadsheetApp.flush': 'spreadsheets.currentonly',
  'SpreadsheetApp.create': 'spreadsheets',
  'SpreadsheetApp.open': 'spreadsheets',
  'SpreadsheetApp.openById': 'spreadsheets',
  'SpreadsheetApp.openByUrl': 'spreadsheets',
  '.showSidebar': 'script.container.ui',
  '.showModalDialog': 'script.container.ui',
  '.showModelessDialog': 'script.container.ui',
  'ScriptApp.newTrigger': 'script.scriptapp',
  'ScriptApp.getProjectTriggers': 'script.scriptapp',
  'ScriptApp.getUserTriggers': 'script.scriptapp',
  'ScriptApp.deleteTrigger': 'script.scriptapp',
  'Session.getActiveUser': 'userinfo.email',
  'Session.getEffectiveUser': 'userinfo.email',
};

export function impliedScopes(program: Node): string[] {
  const names = Array.from(freeNames(program), (name) => BY_SERVICE[name]);
  const members = Array.from(memberUses(program), (use) => BY_MEMBER[use]);
  const scopes = [...names, ...members].filter((scope): scope is string => scope !== undefined);
  return Array.from(new Set(scopes), (scope) => AUTH + scope);
}
