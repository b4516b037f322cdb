/** VIEW_TO_CONTACT: the share of page views that end with someone leaving their contact details. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const viewToContact: KpiDefinition = {
  id: 'VIEW_TO_CONTACT',
  group: 'conversion',
  order: 120,
  label: { en: 'View-to-contact rate', sv: 'Visning till kontakt', nb: 'Visning til kontakt' },
  synonyms: wordList(`
    view to contact; view-to-contact rate; page conversion rate; view-to-submission rate;
    visning till kontakt; visning-till-kontakt-frekvens; visning til kontakt; visning-til-kontakt-rate
  `),
  definition: {
    en: 'The share of page views that end with someone leaving their contact details.',
    sv: 'Andelen sidvisningar som slutar med att någon lämnar sina kontaktuppgifter.',
    nb: 'Andelen sidevisninger som ender med at noen legger igjen kontaktinfo.',
  },
  advice: {
    en: 'Start with pages with a high bounce rate and few contacts: clearer answer, shorter form, visible button.',
    sv: 'Börja med sidor med hög avvisningsfrekvens och få kontakter: tydligare svar, kortare formulär, synlig knapp.',
    nb: 'Begynn med sider med høy fluktfrekvens og få kontakter: tydeligere svar, kortere skjema, synlig knapp.',
  },
  inputs: [
    { name: 'contacts', kind: 'number' },
    { name: 'page_views', kind: 'number' },
  ],
  formula: ratio(sum('contacts'), sum('page_views')),
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['specialist'],
  examples: [
    { inputs: [90, 6000], result: 0.015, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default viewToContact;
