/** Members that Apps Script has and the type declarations lack. */

export const LATER_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  'Data_Studio.AuthType': ['PATH_USER_PASS', 'PATH_KEY'],
  'Data_Studio.CommunityConnector': ['newAuthTypeResponse'],
  'Data_Studio.FieldType': ['YEAR_MONTH_DAY_MINUTE'],
  'Spreadsheet.Sheet': ['getTabColorObject', 'setTabColorObject'],
  'Script.AuthorizationInfo': ['getAuthorizedScopes'],
};
