/** Where visitors and buyers come from. */
import type { DimensionDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const traffic: readonly DimensionDefinition[] = [
  {
    id: 'channel',
    label: { en: 'Channel', sv: 'Kanal', nb: 'Kanal' },
    synonyms: wordList(`
      channel; Channel group; Default channel group; Session default channel group;
      Session default channel grouping; Session primary channel group (Default channel group);
      Session primary channel group; First user default channel group;
      First user primary channel group (Default channel group); Original Source; Original Traffic Source;
      marketing channel; kanal; kanalgrupp; standardkanalgrupp; Sessionens standardkanalgrupp;
      Primär kanalgrupp för sessionen; ursprunglig källa; kanalgruppe; standard kanalgruppe;
      Standard kanalgruppe for økten; Standard kanalgruppe for første bruker; opprinnelig kilde
    `),
    kind: 'text',
    preference: [
      wordList(`
        Session primary channel group (Default channel group); Session primary channel group;
        Primär kanalgrupp för sessionen
      `),
      wordList(`
        Session default channel group; Session default channel grouping; Default channel group;
        Sessionens standardkanalgrupp; standardkanalgrupp; Standard kanalgruppe for økten;
        standard kanalgruppe
      `),
      wordList('channel; Channel group; marketing channel; kanal; kanalgrupp; kanalgruppe'),
      wordList(`
        First user default channel group; First user primary channel group (Default channel group);
        Standard kanalgruppe for første bruker
      `),
    ],
    values: [
      {
        value: 'Organic search',
        alsoWritten: wordList(`
          organisk sökning; organisk sök; organisk söktrafik; organisk søk; organisk søketrafikk;
          organiskt; organisk
        `),
      },
      {
        value: 'Paid search',
        alsoWritten: wordList(`
          betald sök; betald sökning; betalda sökningar; betalt søk; Google Ads; AdWords; SEM;
          Cross-network
        `),
      },
      {
        value: 'Direct',
        alsoWritten: wordList(`
          (direct) / (none); (none); Direct traffic; direkt; direkttrafik; direkte; direkte trafikk;
          direktetrafikk
        `),
      },
      {
        value: 'Referral',
        alsoWritten: wordList('Referrals; hänvisning; hänvisningar; länkar; henvisning; henvisninger'),
      },
      {
        value: 'Organic social',
        alsoWritten: wordList(`
          organisk social; organiskt socialt; organisk sosial; sociala medier; sosiale medier
        `),
      },
      {
        value: 'Paid social',
        alsoWritten: wordList(`
          Meta; Meta Ads; Facebook Ads; Facebook; Instagram; LinkedIn; LinkedIn Ads; TikTok Ads;
          betald social; betalt sosialt
        `),
      },
      {
        value: 'Email',
        alsoWritten: wordList(`
          Email marketing; e-post; nyhetsbrev; mejl; mail; e-post og nyhetsbrev; e-post och nyhetsbrev
        `),
      },
      { value: 'Display', alsoWritten: [] },
      { value: 'Video', alsoWritten: [] },
      { value: 'Shopping', alsoWritten: [] },
      { value: 'Affiliates', alsoWritten: wordList('affiliate') },
      { value: 'Audio', alsoWritten: [] },
      { value: 'SMS', alsoWritten: [] },
      { value: 'Mobile push', alsoWritten: wordList('Mobile push notifications') },
      { value: 'AI assistants', alsoWritten: wordList('AI assistant; AI referrals') },
      {
        value: 'Offline or outbound',
        alsoWritten: wordList(`
          Offline sources; Offline; outbound; kallringning; utgående försäljning; utgående sälj;
          utgående salg; messe; mässa; event
        `),
      },
      {
        value: 'Unknown',
        alsoWritten: wordList('Unassigned; (not set); (other); (ej angivet); (ikke angitt); okänd; ukjent'),
      },
    ],
  },
  {
    id: 'platform',
    label: { en: 'Platform', sv: 'Plattform', nb: 'Plattform' },
    synonyms: wordList(`
      platform; ad platform; ad network; social network; publisher platform; plattform; annonsplattform;
      annonseplattform; nätverk; nettverk
    `),
    kind: 'text',
  },
  {
    id: 'source',
    label: { en: 'Source', sv: 'Källa', nb: 'Kilde' },
    synonyms: wordList(`
      source; Session source; utm_source; traffic source; referrer; källa; trafikkälla; sessionskälla;
      kilde; trafikkilde; øktkilde
    `),
    kind: 'text',
  },
  {
    id: 'medium',
    label: { en: 'Medium', sv: 'Medium', nb: 'Medium' },
    synonyms: wordList('medium; Session medium; utm_medium; sessionsmedium; øktmedium'),
    kind: 'text',
  },
  {
    id: 'source_medium',
    label: { en: 'Source / medium', sv: 'Källa/medium', nb: 'Kilde/medium' },
    synonyms: wordList(`
      Source / medium; Session source / medium; källa/medium; sessionskälla/medium; kilde/medium;
      øktkilde/medium
    `),
    kind: 'text',
  },
  {
    id: 'campaign',
    label: { en: 'Campaign', sv: 'Kampanj', nb: 'Kampanje' },
    synonyms: wordList(`
      campaign; Campaign name; Session campaign; sessionCampaignName; utm_campaign; kampanj; kampanjnamn;
      kampanjens namn; kampanje; kampanjenavn; Kampanje for første bruker
    `),
    kind: 'text',
  },
  {
    id: 'campaign_group',
    label: { en: 'Campaign group', sv: 'Kampanjgrupp', nb: 'Kampanjegruppe' },
    synonyms: wordList('Campaign group; Campaign Group Name; kampanjgrupp; kampanjegruppe'),
    kind: 'text',
  },
  {
    id: 'ad_group',
    label: { en: 'Ad group or ad set', sv: 'Annonsgrupp', nb: 'Annonsegruppe' },
    synonyms: wordList(`
      Ad group; Ad group name; Ad set name; Ad set; annonsgrupp; annonsuppsättning;
      annonsuppsättningens namn; annonsegruppe; annonsesett; navn på annonsesett
    `),
    kind: 'text',
  },
  {
    id: 'ad',
    label: { en: 'Ad', sv: 'Annons', nb: 'Annonse' },
    synonyms: wordList(`
      ad; ad name; Creative Name; creative; annons; annonsnamn; annonsens namn; annonse; annonsenavn
    `),
    kind: 'text',
  },
  {
    id: 'campaign_type',
    label: { en: 'Campaign type', sv: 'Kampanjtyp', nb: 'Kampanjetype' },
    synonyms: wordList(`
      Campaign type; Campaign Objective; Objective; kampanjtyp; kampanjmål; kampanjetype; kampanjemål
    `),
    kind: 'text',
  },
  {
    id: 'keyword',
    label: { en: 'Keyword or search query', sv: 'Sökord eller sökfråga', nb: 'Søkeord eller søk' },
    synonyms: wordList(`
      keyword; Search keyword; Search term; Query; Top queries; Search query; sökord; sökterm; sökfråga;
      populära sökfrågor; populäraste sökfrågorna; søkeord; søketerm; søkeforespørsel; mest populære søk
    `),
    kind: 'text',
  },
  {
    id: 'brand_type',
    label: { en: 'Brand or non-brand', sv: 'Varumärke eller ej', nb: 'Merkevare eller ikke' },
    synonyms: wordList(`
      brand type; branded; brand/non-brand; varumärkessökning; varumärke eller ej; merkevaresøk;
      merkevare eller ikke
    `),
    kind: 'text',
  },
  {
    id: 'self_reported',
    label: {
      en: 'How did you hear about us?',
      sv: 'Hur hörde du talas om oss?',
      nb: 'Hvordan hørte du om oss?',
    },
    synonyms: wordList(`
      how did you hear about us; how did you hear of us; self-reported source; self reported attribution;
      hur hörde du talas om oss; hur hittade du oss; självrapporterad källa; hvordan hørte du om oss;
      hvor hørte du om oss; selvrapportert kilde
    `),
    kind: 'text',
  },
  {
    id: 'path',
    label: { en: 'Conversion path', sv: 'Konverteringsväg', nb: 'Konverteringsbane' },
    synonyms: wordList(`
      path; conversion path; journey; touchpoints; konverteringsväg; kundresa; beröringspunkter;
      konverteringsbane; kundereise; kontaktpunkter
    `),
    kind: 'text',
  },
];
