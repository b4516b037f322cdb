/** The words of the tab on forecasts. */
import type { Language } from '../engine/locales.ts';

interface ForecastTexts {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly caution: string;
  readonly source: string;
  readonly inputs: readonly [string, string];
  readonly weeks: string;
  readonly headers: readonly [string, string, string, string, string];
  readonly forecast: string;
  readonly anomalies: string;
  readonly chart: string;
  /** History, forecast, low and high. */
  readonly lines: readonly [string, string, string, string];
  readonly charted: string;
}

export const forecastTexts: Readonly<Record<Language, ForecastTexts>> = {
  en: {
    name: 'Forecast',
    title: 'Forecast: weekly revenue and what stands out',
    about:
      'One formula forecasts 26 weeks with a band (=KPI_FORECAST); another marks the weeks that fall out (=KPI_ANOMALIES).',
    caution:
      'A forecast carries the past on: it knows nothing of new campaigns or prices. In practice fewer than the stated share of weeks end up in the band.',
    source: 'Source: dt_simulated_weekly, Robyn, Meta Platforms (MIT). Simulated; amounts without currency.',
    inputs: ['Weeks in a season', 'Share of futures in the band'],
    weeks: "'=KPI_ANOMALIES beside the weeks",
    headers: ['Date', 'Revenue', 'Expected', 'Score', 'Anomaly'],
    forecast: "'=KPI_FORECAST: the next 26 weeks",
    anomalies: 'Weeks that stand out',
    chart: 'Revenue by week: two years and the next 26 weeks',
    lines: ['Revenue', 'Forecast', 'Low', 'High'],
    charted: 'What the chart shows',
  },
  sv: {
    name: 'Prognos',
    title: 'Prognos: intäkt per vecka och vad som sticker ut',
    about:
      'En formel ger en prognos på 26 veckor med band (=KPI_FORECAST); en annan märker veckor som avviker (=KPI_ANOMALIES).',
    caution:
      'En prognos för det förflutna vidare: den känner inte till nya kampanjer eller priser. I praktiken hamnar färre veckor i bandet än andelen säger.',
    source: 'Källa: dt_simulated_weekly, Robyn, Meta Platforms (MIT). Simulerade data; belopp utan valuta.',
    inputs: ['Veckor i en säsong', 'Andel utfall inom bandet'],
    weeks: "'=KPI_ANOMALIES bredvid veckorna",
    headers: ['Datum', 'Intäkt', 'Väntad', 'Poäng', 'Avviker'],
    forecast: "'=KPI_FORECAST: de närmaste 26 veckorna",
    anomalies: 'Veckor som sticker ut',
    chart: 'Intäkt per vecka: två år och de närmaste 26 veckorna',
    lines: ['Intäkt', 'Prognos', 'Låg', 'Hög'],
    charted: 'Det som diagrammet visar',
  },
  nb: {
    name: 'Prognose',
    title: 'Prognose: omsetning per uke og det som skiller seg ut',
    about:
      'Én formel gir en prognose på 26 uker med bånd (=KPI_FORECAST); en annen merker uker som avviker (=KPI_ANOMALIES).',
    caution:
      'En prognose fører fortiden videre: den kjenner ikke nye kampanjer eller priser. I praksis havner færre uker i båndet enn andelen sier.',
    source: 'Kilde: dt_simulated_weekly, Robyn, Meta Platforms (MIT). Simulerte data; beløp uten valuta.',
    inputs: ['Uker i en sesong', 'Andel utfall innenfor båndet'],
    weeks: "'=KPI_ANOMALIES ved siden av ukene",
    headers: ['Dato', 'Omsetning', 'Ventet', 'Poeng', 'Avviker'],
    forecast: "'=KPI_FORECAST: de neste 26 ukene",
    anomalies: 'Uker som skiller seg ut',
    chart: 'Omsetning per uke: to år og de neste 26 ukene',
    lines: ['Omsetning', 'Prognose', 'Lav', 'Høy'],
    charted: 'Det diagrammet viser',
  },
};
