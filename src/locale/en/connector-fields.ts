/** The field list of the connector, in English. */

export const fields = {
  groups: {
    dimensions: 'Dimensions',
    measures: 'Figures',
    targets: 'Targets',
    otherSource: 'As the other source has it',
    cost: 'KPIs: cost and return',
    conversion: 'KPIs: conversion',
    website: 'KPIs: website',
    retention: 'KPIs: customers and retention',
    growth: 'KPIs: growth and reach',
    pipeline: 'KPIs: sales pipeline',
    email: 'KPIs: e-mail',
    social: 'KPIs: social media',
  },
  label: {
    target: 'Target: {label}',
    notes: 'Notes on the data',
    sumOfPeriods: 'sum of periods',
    perPeriod: 'per period of the data',
    mediaOnly: 'media only',
    perBrowser: 'per browser, GA4',
    ofSource: { ga4: 'GA4', sheet: 'sheet' },
    /** Of a KPI that can rest on one of several figures. */
    restsOn: { sessions: 'per session', users: 'per user', revenue: 'on revenue' },
  },
  description: {
    date: 'The day of the row.',
    dimension: 'Group and filter by it.',
    plain: 'The column {header} of the sheet, as it stands.',
    notes: 'What to know about the data behind a chart; empty when there is nothing to tell.',
    measure: 'Summed over the rows.',
    sumOfPeriods: 'Counted anew each period, so a sum over several periods counts the same ones again.',
    seconds: 'In seconds.',
    minutes: 'In minutes.',
    hours: 'In hours.',
    days: 'In days.',
    product: 'Multiplied row by row: {formula}. Used by formulas.',
    formula: 'Formula: {formula}.',
    guideline: 'Guideline: {guideline}',
    perPeriod: 'Over several periods it is the average per period of the data.',
    mediaOnly: 'The data have one cost only, which counts both as ad spend and as total cost.',
    perBrowser: 'GA4 counts the first purchase per browser and so overstates new customers.',
    mixedSources:
      'It rests on both the sheet and GA4, which misses visits without consent, so compare it with itself.',
    otherSource: 'No KPI uses it, and it is never added to the same figure of the first source.',
    target: 'From the targets tab, spread evenly over its days.',
  },
};

export type FieldTexts = typeof fields;
