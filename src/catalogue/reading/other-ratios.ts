/** Ready-made ratios of exports that no KPI function recalculates; like CTR they are never summed. */

export const OTHER_RATIOS: readonly { readonly id: string; readonly words: readonly string[] }[] = [
  {
    id: 'traffic_share',
    words: ['Traffic share', 'Channel share', 'Trafik per kanal', 'Kanalandel', 'Trafikk per kanal'],
  },
  {
    id: 'nonbrand_share',
    words: [
      'Non-brand share',
      'Icke-varumärke',
      'Ej varumärkessökningar',
      'Ikke-merkevare',
      'Søk uten merkevare',
    ],
  },
  {
    id: 'views_per_user',
    words: [
      'Views per user',
      'Views per active user',
      'Visningar per användare',
      'Visningar per aktiv användare',
      'Visninger per bruker',
      'Visninger per aktive bruker',
    ],
  },
  {
    id: 'per_user_or_session',
    words: [
      'Sessions per user',
      'Engaged sessions per user',
      'Engaged sessions per active user',
      'Events per session',
      'Session length',
      'Engagerade sessioner per användare',
      'Engagerade sessioner per aktiv användare',
      'Händelser per session',
      'Engasjerte økter per bruker',
      'Engasjerte økter per aktive bruker',
      'Hendelser per økt',
    ],
  },
  {
    id: 'impression_share',
    words: [
      'Search impr. share',
      'Impr. share',
      'Search top IS',
      'Search lost IS (budget)',
      'Search lost IS (rank)',
      'Impr. (Top) %',
      'Impr. (Abs. Top) %',
      'Andel visn. på Söknätverket',
      'Andel exponeringar',
      'Visn.andel, Sök',
      'Andel visninger på Søk',
    ],
  },
  { id: 'contact_rate', words: ['Session to contact rate', 'Contact to customer rate'] },
  { id: 'value_per_conversion', words: ['Value / conv.', 'Värde/konv.', 'Verdi/konv.'] },
];
