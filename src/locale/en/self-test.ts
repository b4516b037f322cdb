/** The questions of the self-test, in English: what only Google can answer. */

export const selfTest = {
  sheet: 'Self-test',
  question: 'Question',
  answer: 'Answer',
  byHand: 'Check by hand and write the answer here',
  accepted: 'accepted, and green if it works',
  questions: {
    omitted: 'Which value does an argument have that is left out at the end?',
    skipped: 'Which value does an argument have that is skipped in the middle?',
    error: 'Which value does a cell with an error have as an argument?',
    nothing: 'What does a cell show when its function gives null?',
    undefined_result: 'What does a cell show when its function gives undefined?',
    day: 'Which instant is 7 March 2026 as an argument?',
    today: 'Is TODAY() taken as an argument?',
    rule: 'Is ; understood in the formula of a conditional format?',
    validation: 'Is ; understood in the formula of a data validation?',
    own_rule: 'May a conditional format call a function of ours?',
    sparkline: 'Does SPARKLINE take its options from cells?',
    user_locale: 'Which language does the account have?',
    file_locale: 'Which locale does the file have?',
    zones: 'Which time zones do the script and the file have?',
    precedence: 'Which function counts when a script of the file and an add-on have one of the same name?',
    copy: 'What do cells with functions show in a copy for somebody without the add-on?',
    same_name: 'May a script file and a page have the same name?',
  },
};

export type SelfTestTexts = typeof selfTest;
