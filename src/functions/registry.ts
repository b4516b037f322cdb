/** The functions that are more than a KPI formula: name as called in Sheets → what calculates it. */

import { calculate as abSampleSize } from './ab-sample-size.ts';
import { calculate as abTest } from './ab-test.ts';
import { calculate as attribution } from './attribution.ts';
import { calculate as attributionCompare } from './attribution-compare.ts';
import { calculate as clvForecast } from './clv-forecast.ts';
import { calculate as clvModel } from './clv-model.ts';
import { calculate as cohortRetention } from './cohort-retention.ts';
import { columnKpis } from './column-kpis.ts';
import { calculate as dataHealth } from './data-health.ts';
import { calculate as funnel } from './funnel.ts';
import { calculate as journeys } from './journeys.ts';
import { calculate as kpi } from './kpi.ts';
import { calculate as kpiAnomalies } from './kpi-anomalies.ts';
import { calculate as kpiBy } from './kpi-by.ts';
import { calculate as kpiExplain } from './kpi-explain.ts';
import { calculate as kpiForecast } from './kpi-forecast.ts';
import { calculate as kpiList } from './kpi-list.ts';
import { calculate as kpiStatus } from './kpi-status.ts';
import { calculate as kpiWhy } from './kpi-why.ts';
import { calculate as retentionForecast } from './retention-forecast.ts';
import { calculate as rfm } from './rfm.ts';
import { calculate as roiScenario } from './roi-scenario.ts';
import { calculate as selfReported } from './self-reported.ts';
import { calculate as srmTest } from './srm-test.ts';

/** Cell arguments in, cell values out. */
type Calculate = (...args: unknown[]) => unknown;

const registry: Readonly<Record<string, Calculate>> = {
  KPI: kpi,
  KPI_BY: kpiBy,
  KPI_WHY: kpiWhy,
  KPI_EXPLAIN: kpiExplain,
  KPI_STATUS: kpiStatus,
  KPI_LIST: kpiList,
  FUNNEL: funnel,
  DATA_HEALTH: dataHealth,
  ATTRIBUTION: attribution,
  ATTRIBUTION_COMPARE: attributionCompare,
  JOURNEYS: journeys,
  SELF_REPORTED: selfReported,
  CLV_MODEL: clvModel,
  CLV_FORECAST: clvForecast,
  RFM: rfm,
  COHORT_RETENTION: cohortRetention,
  RETENTION_FORECAST: retentionForecast,
  AB_TEST: abTest,
  AB_SAMPLE_SIZE: abSampleSize,
  SRM_TEST: srmTest,
  KPI_FORECAST: kpiForecast,
  KPI_ANOMALIES: kpiAnomalies,
  ROI_SCENARIO: roiScenario,
  ...columnKpis,
};

export function registered(name: string): Calculate | undefined {
  return registry[name];
}
