/** What happens in social media. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const social: readonly MeasureDefinition[] = [
  {
    id: 'followers',
    label: { en: 'Followers (at end)', sv: 'Följare (vid slutet)', nb: 'Følgere (ved slutten)' },
    synonyms: wordList(`
      followers; total followers; Page followers; fans; följare; antal följare; følgere; antall følgere;
      totalt antall følgere
    `),
    help: 'Followers at the end of the period, such as 3200 or B2:B13.',
    kind: 'per period',
    unit: 'count',
    vanity: true,
    definition: {
      en: 'The number of followers at the end of the period.',
      sv: 'Antalet följare vid periodens slut.',
      nb: 'Antall følgere ved slutten av perioden.',
    },
    advice: {
      en: 'Followers are only a means: check reach, clicks and leads before you invest in more.',
      sv: 'Följare är bara ett medel: kolla räckvidd, klick och leads innan du satsar på fler.',
      nb: 'Følgere er bare et middel: sjekk rekkevidde, klikk og leads før du satser på flere.',
    },
  },
  {
    id: 'followers_start',
    label: {
      en: 'Followers at start of period',
      sv: 'Följare vid periodens början',
      nb: 'Følgere ved periodens start',
    },
    synonyms: wordList(`
      followers start; followers at start; opening followers; följare vid periodens början;
      ingående följare; följare start; følgere ved periodens start; inngående følgere; følgere start
    `),
    help: 'Followers at the start of the period, such as 3000 or B2:B13.',
    kind: 'per period',
    unit: 'count',
  },
  {
    id: 'followers_end',
    label: {
      en: 'Followers at end of period',
      sv: 'Följare vid periodens slut',
      nb: 'Følgere ved periodens slutt',
    },
    synonyms: wordList(`
      followers end; closing followers; följare vid periodens slut; utgående följare;
      följare slut; følgere ved periodens slutt; utgående følgere; følgere slutt
    `),
    help: 'Followers at the end of the period, such as 3200 or B2:B13.',
    kind: 'per period',
    unit: 'count',
  },
  {
    id: 'new_followers',
    label: { en: 'New followers', sv: 'Nya följare', nb: 'Nye følgere' },
    synonyms: wordList('new followers; Follows; net follower growth; nya följare; nye følgere'),
    help: 'Followers gained in the period, such as 200 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'engagements',
    label: {
      en: 'Engagements (reactions, comments, shares)',
      sv: 'Engagemang (reaktioner, kommentarer, delningar)',
      nb: 'Engasjement (reaksjoner, kommentarer, delinger)',
    },
    synonyms: wordList(`
      engagements; Total Engagements; Total Social Actions; Post engagement; Post engagements;
      Content interactions; engagemang; inläggsengagemang; innehållsinteraktioner; engasjement;
      innleggsengasjement; innholdsinteraksjoner
    `),
    help: 'Reactions, comments and shares, such as 1600 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'likes',
    label: { en: 'Likes and reactions', sv: 'Gillamarkeringar och reaktioner', nb: 'Likes og reaksjoner' },
    synonyms: wordList(`
      likes; Reactions; Post reactions; gilla; gillamarkeringar; reaktioner; likerklikk; reaksjoner
    `),
    help: 'Likes and reactions, such as 1200 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    vanity: true,
    definition: {
      en: 'The number of likes or reactions; pleasant, but weak evidence of business value.',
      sv: 'Antalet gillamarkeringar eller reaktioner; trevligt, men ett svagt bevis på affärsvärde.',
      nb: 'Antall likes eller reaksjoner; hyggelig, men et svakt bevis på forretningsverdi.',
    },
    advice: {
      en: 'Do not chase likes; aim for comments, shares, clicks and leads.',
      sv: 'Jaga inte gillamarkeringar; sikta på kommentarer, delningar, klick och leads.',
      nb: 'Ikke jakt på likes; sikt mot kommentarer, delinger, klikk og leads.',
    },
  },
  {
    id: 'comments',
    label: { en: 'Comments', sv: 'Kommentarer', nb: 'Kommentarer' },
    synonyms: wordList('comments; Post comments; kommentarer; antal kommentarer; antall kommentarer'),
    help: 'Comments, such as 140 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'shares',
    label: { en: 'Shares', sv: 'Delningar', nb: 'Delinger' },
    synonyms: wordList('shares; Post shares; reposts; delningar; delinger'),
    help: 'Shares, such as 60 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'posts',
    label: { en: 'Posts published', sv: 'Publicerade inlägg', nb: 'Publiserte innlegg' },
    synonyms: wordList(`
      posts; posts published; published posts; blog posts; inlägg; antal inlägg; blogginlägg; innlegg;
      antall innlegg; blogginnlegg
    `),
    help: 'Posts published, such as 12 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    definition: {
      en: 'How many blog or social posts you published in the period; it measures activity, not effect.',
      sv: 'Hur många blogginlägg och andra inlägg du publicerat; det mäter aktivitet, inte effekt.',
      nb: 'Hvor mange blogginnlegg og andre innlegg du har publisert; det måler aktivitet, ikke effekt.',
    },
    advice: {
      en: 'Set a pace you can keep, and write about what buyers ask before they decide.',
      sv: 'Håll en takt du orkar med och skriv om det köparna frågar innan de bestämmer sig.',
      nb: 'Hold et tempo du klarer, og skriv om det kjøperne spør om før de bestemmer seg.',
    },
  },
];
