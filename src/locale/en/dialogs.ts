/** The dialogs for a new workbook and for help, in English. */

export const dialogs = {
  newWorkbook: {
    title: 'New KPI workbook',
    heading: 'What do you want to know?',
    intro: 'Choose the goal; the KPIs follow. The tabs are added to this file.',
    loading: 'Fetching the goals…',
    again: 'Try again',
    workbookLanguage: 'Language of the workbook',
    currency: 'Currency',
    goals: 'Goals',
    built: 'in this file',
    chooseFirst: 'Choose a goal first.',
    next: 'Continue',
    back: 'Back',
    cancel: 'Cancel',
    previewHeading: '{title}: this happens',
    adds: 'Added',
    addsNothing: 'No new tabs.',
    updates: 'Updated',
    keeps: 'Left as it is',
    build: 'Build the workbook',
    update: 'Update the workbook',
    building: 'Building. It often takes half a minute; keep this dialog open.',
    stopped:
      'The build stopped halfway. Your own cells are untouched; unfinished tabs are hidden, and the next build cleans up.',
    doneHeading: 'Done',
    goThere: 'Go to {sheet}',
    another: 'Build another',
  },
  help: {
    title: 'Help',
    functionsHeading: 'Turn on the functions',
    functions:
      'Does a cell say #NAME? Choose “Turn on functions in this file” in the menu once; then every KPI is a function, such as =CAC(B2;C2).',
    functionsCopy:
      'Workbooks calculate with plain formulas wherever they can, so a copy works for people without the add-on too.',
    testHeading: 'Self-test',
    test: 'Checks how this file and your account handle dates, decimals and blanks. The answers are written to a tab of their own.',
    runTest: 'Run the self-test',
    testDone: 'The answers are in the tab {sheet}.',
    question: 'Question',
    answer: 'Answer',
    digestHeading: 'Weekly e-mail',
    digest: 'Every Monday morning the current KPI values are sent to you, and only to you.',
    digestState: 'Show whether it is on',
    digestOn: 'Turn on',
    digestOff: 'Turn off',
    isOn: 'On',
    isOff: 'Off',
    privacyHeading: 'Your data',
    privacy:
      'Nothing leaves your account. The add-on reads and writes this file only, and calls no other service.',
    linksHeading: 'Read more',
    links: { about: 'Instructions', support: 'Support', privacy: 'Privacy', terms: 'Terms' },
  },
};

export type DialogTexts = typeof dialogs;
