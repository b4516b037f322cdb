/** The workbook for the board, in Swedish. */
import type { BoardTexts } from '../../en/workbooks/board.ts';

export const board: BoardTexts = {
  titles: {
    shortTitle: 'Styrelse',
    title: 'Marknadsföringen på en sida',
    goal: 'Ger marknadsföringen det vi planerat, och vad gör vi åt det?',
  },
  tabs: { board: 'Styrelsen', inputs: 'Uppgifter', plan: 'Plan' },
  sampleTabs: 'Data (och Plan, och de gula cellerna)',
  plan: 'Plan',
  actual: 'Utfall',
  earlierCost: 'Kostnad en säljcykel tidigare',
  comparedWith: 'Jämförs med',
  points: '%-enh.',
  header: {
    kpi: 'Nyckeltal',
    plan: 'Plan',
    trend: '12 månader',
    happened: 'Vad som hänt',
    why: 'Varför',
    action: 'Vad vi gör',
  },
  labels: {
    leads: 'Leads',
    CPL: 'Kostnad per lead',
    attributed_revenue: 'Försäljning från marknadsföring',
    ROI: 'Avkastning (ROI)',
    LTV_CAC: 'LTV / CAC',
  },
  happened: {
    lastYear: 'i fjol',
    before: 'perioden före',
    nothing: 'Inget att jämföra med än',
    same: 'Oförändrat mot {than}',
    up: 'Upp {percent} % mot {than}',
    down: 'Ned {percent} % mot {than}',
    fromTo: '{now} % mot {earlier} % {than}',
    better: ', bättre än plan.',
    near: ', nära plan.',
    worse: ', sämre än plan.',
    noPlan: ', ingen plan satt.',
    atGuideline: ', på riktvärdet.',
    belowGuideline: ', under riktvärdet.',
    quality: ' {now} % är kvalificerade, mot {earlier} % då.',
  },
  chart: 'Försäljning från marknadsföring, i tusental',
  know: {
    title: 'Bra att veta',
    silent: '✗ Röda nyckeltal utan varför eller vad vi gör: {count}. Skriv i de rödmarkerade cellerna.',
    commented: '✓ Alla röda nyckeltal har en kommentar.',
    old: '! Kommentarerna skrevs för en annan månad än {month}: läs igenom dem (fliken Uppgifter).',
    current: '✓ Kommentarerna är skrivna för perioden.',
    changed: '! Ändrad definition i perioden: {text}',
    unchanged: 'Ingen definition har ändrats i perioden.',
    cycle: 'ROI på marginal: kostnaden räknas {months} månader före intäkten, så länge som en affär tar.',
    part: '{percent} % av all försäljning kan tillskrivas marknadsföringen; resten är annat eller okänt.',
    note: 'Anteckning i Data: {text}',
  },
  inputs: {
    title: 'Vad sidan räknar med',
    yours: 'Ditt värde',
    meaning: 'Vad det gör',
    log: 'Ändrade definitioner',
    since: 'Från',
    logNote: 'Skriv här när något mäts på ett nytt sätt; sidan säger till i den perioden.',
    rows: {
      gross_margin: [
        'Bruttomarginal',
        'Vad som är kvar av priset när varan eller tjänsten är betald. Används i ROI och LTV.',
      ],
      orders_per_year: ['Ordrar per kund och år', 'I genomsnitt, för LTV.'],
      years: ['År som en kund stannar', 'I genomsnitt, för LTV. Räkna lågt om du är osäker.'],
      sales_cycle: [
        'Månader från första kontakt till affär',
        'ROI räknar kostnaden så många månader tidigare. 0 räknar samma månader.',
      ],
      period_months: ['Månader i perioden', '1 till 12; 3 är ett kvartal. Bara hela månader räknas.'],
      last_year: ['Jämför med samma period i fjol', 'Ikryssad: i fjol. Inte ikryssad: perioden före.'],
      ltv_cac_target: ['Ditt mål för LTV/CAC', 'Lämna tomt så gäller riktvärdet: minst 3.'],
      comments_for: [
        'Kommentarerna är skrivna för',
        'Sista månaden i den period då du skrev varför och vad.',
      ],
    },
  },
  about: {
    data: 'En rad per månad: kostnad, leads, kunder, försäljning.',
    plan: 'Din plan, en rad per månad: kostnad, leads och försäljning från marknadsföring.',
  },
  sample: {
    about:
      'Arton påhittade månader för ett företag som säljer tjänster till andra företag, och en plan till mars 2026. Siffrorna är ingens.',
    notes: { 12: 'Semestermånad', 15: 'Provision räknas in från och med nu' },
    changed: 'Säljarnas provision räknas in i kostnaden från oktober',
    comments: {
      leads: ['Två nya guider ger besök från sök.', 'En ny guide i månaden.'],
      CPL: [
        'Provision räknas in från oktober, och betald sökning blev dyrare.',
        'Pausar de två dyraste kampanjerna; åter på plan i mars.',
      ],
      attributed_revenue: [
        'Affärer från vårkampanjen gick i lås.',
        'Håller takten; följer affärerna varje månad.',
      ],
      ROI: ['Försäljningen växte mer än kostnaden.', 'Behåller budgeten nästa kvartal.'],
      LTV_CAC: ['Kunderna köper drygt en gång om året.', 'Prövar serviceavtal per år med 50 kunder.'],
    },
  },
  more: [
    {
      title: 'Så är sidan tänkt',
      lines: [
        'Fem nyckeltal på en sida: vad som hänt skrivs av en formel, varför och vad ni gör skriver du.',
        'Försäljning från marknadsföring är vad din attributionsmodell tillskriver. Säg vilken, och håll fast vid den.',
        'Ny kund och lead behöver en definition; skriv i fliken Uppgifter när den ändras.',
        'Plattformar, kampanjer och klick hör hemma i andra arbetsböcker: styrelsen beslutar om resultat.',
      ],
    },
  ],
};
