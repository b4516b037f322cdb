/** What happens to e-mails that are sent. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const email: readonly MeasureDefinition[] = [
  {
    id: 'sent',
    label: { en: 'E-mails sent', sv: 'Skickade mejl', nb: 'Sendte e-poster' },
    synonyms: wordList(`
      sent; Emails sent; Total Recipients; recipients; skickade; skickade mejl; antal mottagare; mottagare;
      sendte; sendte e-poster; antall mottakere; mottakere
    `),
    help: 'E-mails sent, such as 10000 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'delivered',
    label: { en: 'E-mails delivered', sv: 'Levererade mejl', nb: 'Leverte e-poster' },
    synonyms: wordList(`
      delivered; Successful Deliveries; emails delivered; deliveries; levererade; levererade mejl; leverte;
      leverte e-poster
    `),
    help: 'E-mails delivered, such as 9800 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'opens',
    label: { en: 'Unique opens', sv: 'Unika öppningar', nb: 'Unike åpninger' },
    synonyms: wordList(`
      opens; Unique Opens; opened; unika öppningar; öppningar; öppnade; antal öppningar; unike åpninger;
      åpninger; åpnet
    `),
    help: 'Recipients who opened, each counted once, such as 2900 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    preference: [
      wordList('Unique Opens; unika öppningar; unike åpninger'),
      wordList('opens; opened; öppningar; öppnade; antal öppningar; åpninger; åpnet'),
    ],
  },
  {
    id: 'opens_total',
    label: { en: 'Total opens', sv: 'Totala öppningar', nb: 'Åpninger totalt' },
    synonyms: wordList(`
      Total Opens; Times opened; totala öppningar; antal öppningar totalt; åpninger totalt;
      totalt antall åpninger
    `),
    help: 'All openings, repeated ones included, such as 4100 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'email_clicks',
    label: { en: 'Unique e-mail clicks', sv: 'Unika klick i mejl', nb: 'Unike klikk i e-post' },
    synonyms: wordList(`
      Unique Clicks; Unique subscriber clicks; email clicks; clicked; Recipients who clicked; unika klick;
      klickat; klick i mejl; unike klikk; klikket; klikk i e-post
    `),
    help: 'Recipients who clicked, each counted once, such as 290 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    preference: [
      wordList(`
        Unique Clicks; Unique subscriber clicks; Recipients who clicked; unika klick; unike klikk
      `),
      wordList('email clicks; clicked; klickat; klick i mejl; klikket; klikk i e-post'),
    ],
  },
  {
    id: 'email_clicks_total',
    label: { en: 'Total e-mail clicks', sv: 'Totala klick i mejl', nb: 'Klikk i e-post totalt' },
    synonyms: wordList('Total Clicks; totala klick; klikk totalt; totalt antall klikk'),
    help: 'All clicks, repeated ones included, such as 420 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'unsubscribes',
    label: { en: 'Unsubscribes', sv: 'Avregistreringar', nb: 'Avmeldinger' },
    synonyms: wordList(`
      unsubscribes; Unsubscribed; Unsubscriptions; Unsubs; opt-outs; avregistreringar; avregistrerade;
      avanmälningar; avprenumerationer; avmeldinger; avmeldte
    `),
    help: 'Recipients who unsubscribed, such as 20 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'email_bounces',
    label: { en: 'Bounced e-mails', sv: 'Studsade mejl', nb: 'Returnerte e-poster (bounce)' },
    synonyms: wordList(`
      Total Bounces; email bounces; bounced emails; studsar; studsade mejl; e-poststudsar;
      returnerte e-poster; avviste e-poster
    `),
    help: 'E-mails that could not be delivered, such as 200 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'complaints',
    label: { en: 'Spam complaints', sv: 'Spamanmälningar', nb: 'Spamklager' },
    synonyms: wordList(`
      Abuse Complaints; complaints; spam reports; spam complaints; spamanmälningar; spamklager;
      spamrapporter
    `),
    help: 'Recipients who marked the e-mail as spam, such as 5 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
];
