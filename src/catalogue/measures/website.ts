/** What visitors do on the website. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const website: readonly MeasureDefinition[] = [
  {
    id: 'sessions',
    label: { en: 'Sessions (visits)', sv: 'Sessioner (besök)', nb: 'Økter (besøk)' },
    synonyms: wordList(`
      sessions; visits; number of sessions; sessioner; besök; antal besök; antal sessioner; økter;
      sesjoner; antall økter; antall besøk
    `),
    help: 'Sessions (visits) in the period, such as 8000 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'engaged_sessions',
    label: { en: 'Engaged sessions', sv: 'Engagerade sessioner', nb: 'Engasjerte økter' },
    synonyms: wordList(`
      engaged sessions; engagerade sessioner; sessioner med engagemang; engasjerte økter;
      økter med engasjement
    `),
    help: 'Engaged sessions from GA4, such as 4800 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'single_page_sessions',
    label: { en: 'Single-page sessions', sv: 'Sessioner med en sida', nb: 'Økter med én side' },
    synonyms: wordList(`
      single-page sessions; bounced sessions; single page visits; avvisade sessioner;
      sessioner med en sidvisning; enkeltsidebesøk; fluktøkter
    `),
    help: 'Sessions that saw one page only, such as 3200 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'users',
    label: { en: 'Users (visitors)', sv: 'Användare (besökare)', nb: 'Brukere (besøkende)' },
    synonyms: wordList(`
      users; Total users; Active users; visitors; unique visitors; Online store visitors; användare;
      aktiva användare; totalt antal användare; antal besökare; besökare; unika besökare; brukere;
      aktive brukere; totalt antall brukere; besøkende; unike besøkende; antall besøkende
    `),
    help: 'Users (visitors) in the period, such as 6500 or B2:B13.',
    kind: 'per period',
    unit: 'count',
    preference: [
      wordList('Active users; aktiva användare; aktive brukere'),
      wordList('Total users; totalt antal användare; totalt antall brukere'),
      wordList(`
        users; visitors; användare; besökare; antal besökare; brukere; besøkende; antall besøkende
      `),
    ],
    definition: {
      en: 'How many people (browsers) visited the site; the same person can be counted more than once.',
      sv: 'Hur många personer (webbläsare) som besökt webbplatsen; samma person kan räknas flera gånger.',
      nb: 'Hvor mange personer (nettlesere) som har besøkt nettstedet; samme person kan telles flere ganger.',
    },
    advice: {
      en: 'Check tracking and consent first, then see which channel fell; more visitors help only if they are the right ones.',
      sv: 'Kontrollera mätning och samtycke först och se sedan vilken kanal som föll; fler besökare hjälper bara om det är rätt.',
      nb: 'Sjekk måling og samtykke først, og se så hvilken kanal som falt; flere besøkende hjelper bare hvis det er de rette.',
    },
  },
  {
    id: 'new_users',
    label: { en: 'New users', sv: 'Nya användare', nb: 'Nye brukere' },
    synonyms: wordList(`
      New users; First time visitors; First-time users; nya användare; nya besökare; nye brukere;
      nye besøkende
    `),
    help: 'Users who came for the first time, such as 3900 or B2:B13.',
    kind: 'per period',
    unit: 'count',
  },
  {
    id: 'returning_users',
    label: { en: 'Returning users', sv: 'Återkommande användare', nb: 'Returnerende brukere' },
    synonyms: wordList(`
      Returning users; Returning visitors; återkommande användare; återkommande besökare;
      returnerende brukere; tilbakevendende brukere
    `),
    help: 'Users who had been there before, such as 2600 or B2:B13.',
    kind: 'per period',
    unit: 'count',
  },
  {
    id: 'page_views',
    label: { en: 'Page views', sv: 'Sidvisningar', nb: 'Sidevisninger' },
    synonyms: wordList(`
      page views; screenPageViews; screen views; sidvisningar; antal sidvisningar; sidevisninger;
      antall sidevisninger
    `),
    help: 'Page views in the period, such as 24000 or B2:B13.',
    kind: 'sum',
    unit: 'count',
    vanity: true,
    definition: {
      en: 'How many pages were shown; more is not always better.',
      sv: 'Hur många sidor som visats; fler är inte alltid bättre.',
      nb: 'Hvor mange sider som er vist; flere er ikke alltid bedre.',
    },
    advice: {
      en: 'Find out which pages lead to contact or purchase, and improve those.',
      sv: 'Ta reda på vilka sidor som leder till kontakt eller köp och förbättra dem.',
      nb: 'Finn ut hvilke sider som fører til kontakt eller kjøp, og forbedre dem.',
    },
  },
  {
    id: 'session_seconds',
    label: { en: 'Session time, seconds', sv: 'Sessionstid, sekunder', nb: 'Økttid, sekunder' },
    synonyms: wordList(`
      total session duration; session seconds; total time on site; total sessionstid;
      sessionstid i sekunder; total økttid; økttid i sekunder
    `),
    help: 'Total time of all sessions in seconds, such as 960000 or B2:B13.',
    kind: 'sum',
    unit: 'seconds',
    onlyInFormulas: true,
  },
  {
    id: 'engagement_seconds',
    label: {
      en: 'Engagement time, seconds',
      sv: 'Engagemangstid, sekunder',
      nb: 'Engasjementstid, sekunder',
    },
    synonyms: wordList(`
      User engagement; userEngagementDuration; Engagement time; Användarengagemang; Engagemangstid;
      Brukerengasjement; Engasjementstid
    `),
    help: 'Total engagement time from GA4 in seconds, such as 480000 or B2:B13.',
    kind: 'sum',
    unit: 'seconds',
    onlyInFormulas: true,
  },
  {
    id: 'scrolls',
    label: {
      en: 'Scrolls (90 % of page)',
      sv: 'Scrollningar (90 % av sidan)',
      nb: 'Rullinger (90 % av siden)',
    },
    synonyms: wordList(`
      scrolls; Scrolled users; Unique user scrolls; scrollningar; scrolldjup; scrolldybde; rullinger
    `),
    help: 'Scrolls down to 90 per cent of the page, such as 5200 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
  {
    id: 'contacts',
    label: {
      en: 'Contacts (forms sent)',
      sv: 'Kontakter (skickade formulär)',
      nb: 'Kontakter (innsendte skjemaer)',
    },
    synonyms: wordList(`
      contacts; new contacts; form submissions; submissions; form fills; Number of Form Submissions;
      Form submits; generate_lead; kontakter; nya kontakter; formulärinskick; skickade formulär;
      ifyllda formulär; nye kontakter; skjemainnsendinger; innsendte skjemaer
    `),
    help: 'Forms sent and other contacts made, such as 90 or B2:B13.',
    kind: 'sum',
    unit: 'count',
  },
];
