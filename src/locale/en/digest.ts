/** The weekly e-mail and what is said about it, in English. */

export const digest = {
  subject: 'KPIs this week: {file}',
  intro: 'The KPIs of {file} as they stand today.',
  open: 'Open the file',
  why: 'You get this every Monday because you turned it on in Help. There you can turn it off as well.',
  headers: { kpi: 'KPI', value: 'Value', change: 'Change', status: 'Status' },
  on: 'On: every Monday at about eight, to {address}.',
  off: 'Off: nothing is sent.',
  needsConsent: 'Off, or without permission. Turn it on to be asked for permission.',
  failed: 'The weekly e-mail of {day} could not be sent: {reason}',
  reasons: {
    nothing: 'the file holds no KPI to tell about.',
    quota: 'your account may send no more e-mail that day.',
    other: '{text}',
  },
  busy: 'Somebody else is changing this right now. Try again in a moment.',
  noAddress: 'Google does not say which address you have. Grant the permission to see it, and try again.',
  notAdded:
    'Google does not turn it on: {reason} An older trigger of the e-mail may be in the way. Delete it under script.google.com/home/triggers and try again; otherwise it removes itself next Monday.',
  noticeSubject: 'The weekly KPIs need your permission',
  noticeText:
    'The weekly KPIs of a file could not be sent, because permission is missing. Turn the e-mail off in Help, or grant permission here: {url}',
};

export type DigestTexts = typeof digest;
